package dk.referat.meeting;

import dk.referat.access.Gate;
import dk.referat.access.Missing;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.body.Body;
import dk.referat.body.BodyService;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.problem.NotFound;
import dk.referat.problem.Refusals;
import dk.referat.reading.Together;
import dk.referat.state.History;
import dk.referat.state.Moves;
import dk.referat.state.NextSteps;
import dk.referat.state.StepResponse;
import dk.referat.state.Transitions;
import io.quarkus.arc.NoClassInterceptors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class MeetingService {

    private final MeetingRepository meetings;
    private final BodyService bodies;
    private final Event<MeetingEvent> events;
    private final Event<Missing> missing;
    private final NextSteps nextSteps;
    private final History history;
    private final Permit permit;
    private final Gate gate;
    private final Clock clock;

    MeetingService(
            MeetingRepository meetings,
            BodyService bodies,
            Event<MeetingEvent> events,
            Event<Missing> missing,
            NextSteps nextSteps,
            History history,
            Permit permit,
            Gate gate,
            Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.events = events;
        this.missing = missing;
        this.nextSteps = nextSteps;
        this.history = history;
        this.permit = permit;
        this.gate = gate;
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
        return meetings.withBody(id).orElseThrow(() -> unknown(id));
    }

    /** As {@link #get}, for those who may change it. */
    public Meeting editable(UUID id, Role... besideSecretaries) {
        Meeting meeting = get(id);
        permit.check(meeting.bodyId(), Role.SECRETARY.and(besideSecretaries));
        return meeting;
    }

    public List<Meeting> get(Collection<UUID> ids) {
        return meetings.withBody(ids);
    }

    /** As {@link #get(Collection)}, to be shown only. */
    public Supplier<List<Meeting>> shown(Together with, Collection<UUID> ids) {
        return meetings.shown(with, ids);
    }

    /** As {@link #get(UUID)}, to be shown only. */
    public Meeting shown(UUID id) {
        return meetings.shown(id).orElseThrow(() -> unknown(id));
    }

    public List<Meeting> on(UUID body, LocalDate date) {
        return meetings.on(body, date);
    }

    /** The days before this one on which the body holds ordinary meetings, the earliest first. */
    public List<LocalDate> ordinaryDays(UUID body, LocalDate before) {
        return meetings.ordinaryDays(body, before);
    }

    public void checkMaySchedule() {
        permit.checkSomewhere(Role.SECRETARY);
    }

    public Meeting schedule(CreateMeeting request) {
        return schedule(bodies.mentioned(request.body(), "/body"), request.plan());
    }

    public Meeting schedule(Body body, UpdateMeeting plan) {
        permit.begin(body.id(), Role.SECRETARY);
        Meeting meeting = new Meeting(body, plan);
        meetings.persist(meeting);
        events.fire(new MeetingEvent.Scheduled(meeting));
        return meeting;
    }

    public void change(UUID id, UpdateMeeting change, IfMatch expected) {
        Meeting meeting = lock(id, Role.CASE_SYSTEM);
        permit.checkUnless(change.changesOnlyRefsOf(meeting.content()), meeting.bodyId(), Role.SECRETARY);
        expected.check(gate.etag(meeting));
        meeting.change(change);
    }

    public Transitions transitions(UUID id) {
        Meeting meeting = get(id);
        return nextSteps.of(
                meeting,
                permit.refusal(meeting.bodyId(), Role.SECRETARY),
                new Moves<>(meeting.state(), meeting.state()::needsReason, next -> refusals(meeting, next, null)));
    }

    public Page<StepResponse> history(UUID id, PageRequest page) {
        return history.of(get(id), page);
    }

    public void move(UUID id, TransitionMeeting step, IfMatch expected) {
        Meeting meeting = lock(id);
        step.requireReasonFrom(meeting.state());
        expected.check(gate.etag(meeting));
        refusals(meeting, step.to(), step.reason()).throwIfAny();
        MeetingState before = meeting.state();
        meeting.become(step, clock.instant());
        events.fire(new MeetingEvent.Moved(meeting, before));
    }

    /** What forbids the step, whoever takes it. */
    private Refusals refusals(Meeting meeting, MeetingState next, @Nullable String reason) {
        Refusals refusals = Refusals.of(meeting.state().refusalToBecome(next));
        if (refusals.isEmpty()) {
            events.fire(new MeetingEvent.Considered(meeting, next, reason, refusals));
        }
        return refusals;
    }

    public void delete(UUID id, IfMatch expected) {
        Meeting meeting = lock(id, expected);
        meeting.requireDeletable();
        events.fire(new MeetingEvent.Deleted(meeting));
        meetings.delete(meeting);
    }

    /**
     * Begins a change of the meeting or of something below it: the meeting's row is the lock of all that, until the
     * transaction ends.
     */
    public Meeting lock(UUID id, Role... besideSecretaries) {
        Meeting meeting = meetings.lock(id).orElseThrow(() -> new NotFound("not-found.meeting", id));
        permit.begin(meeting.bodyId(), Role.SECRETARY.and(besideSecretaries));
        return meeting;
    }

    private Meeting lock(UUID id, IfMatch expected) {
        Meeting meeting = lock(id);
        expected.check(gate.etag(meeting));
        return meeting;
    }

    @NoClassInterceptors
    public MeetingResponse view(Meeting meeting) {
        return gate.view(meeting, viewer -> MeetingResponse.from(meeting, viewer));
    }

    /** What is answered about a meeting that is not there, or not for the caller. */
    public NotFound unknown(UUID id) {
        missing.fire(new Missing(id));
        return new NotFound("not-found.meeting", id);
    }
}
