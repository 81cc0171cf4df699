package dk.referat.meeting;

import dk.referat.access.Caller;
import dk.referat.access.Permit;
import dk.referat.body.Body;
import dk.referat.body.BodyService;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
public class MeetingService {

    private final MeetingRepository meetings;
    private final BodyService bodies;
    private final Event<MeetingEvent> events;
    private final Caller caller;
    private final Permit permit;
    private final Clock clock;

    MeetingService(
            MeetingRepository meetings,
            BodyService bodies,
            Event<MeetingEvent> events,
            Caller caller,
            Permit permit,
            Clock clock) {
        this.permit = permit;
        this.meetings = meetings;
        this.bodies = bodies;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    public Page<MeetingResponse> list(MeetingQuery query, PageRequest page) {
        UUID body = bodies.filter(query.body());
        return page.page(
                meetings.list(query, body, page),
                meeting -> List.of(meeting.date().toString(), meeting.id().toString()),
                this::view);
    }

    public Meeting get(UUID id) {
        return meetings.withBody(id).orElseThrow(() -> new NotFound("not-found.meeting", id));
    }

    public List<Meeting> get(Collection<UUID> ids) {
        return meetings.withBody(ids);
    }

    public List<Meeting> on(UUID body, LocalDate date) {
        return meetings.on(body, date);
    }

    public Meeting schedule(CreateMeeting request) {
        return schedule(bodies.mentioned(request.body(), "/body"), request.plan());
    }

    public Meeting schedule(Body body, UpdateMeeting plan) {
        permit.sign();
        Meeting meeting = new Meeting(body, plan);
        meetings.persist(meeting);
        return meeting;
    }

    public void change(UUID id, UpdateMeeting change, IfMatch expected) {
        lock(id, expected).change(change);
    }

    public void move(UUID id, TransitionMeeting step, IfMatch expected) {
        Meeting meeting = lock(id);
        step.requireReasonFrom(meeting.state());
        expected.check(view(meeting).etag());
        MeetingState before = meeting.state();
        meeting.become(step, clock.instant());
        events.fire(new MeetingEvent.Moved(meeting, before));
    }

    public void delete(UUID id, IfMatch expected) {
        Meeting meeting = lock(id, expected);
        meeting.requireDeletable();
        events.fire(new MeetingEvent.Deleted(meeting));
        meetings.delete(meeting);
    }

    /** The lock of all that lies below the meeting, until the transaction ends. */
    public Meeting lock(UUID id) {
        permit.sign();
        return meetings.lock(id).orElseThrow(() -> new NotFound("not-found.meeting", id));
    }

    public Meeting lock(UUID id, IfMatch expected) {
        Meeting meeting = lock(id);
        expected.check(view(meeting).etag());
        return meeting;
    }

    public MeetingResponse view(Meeting meeting) {
        return MeetingResponse.from(meeting, caller.audienceOf(meeting.body().id()));
    }
}
