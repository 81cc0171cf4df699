package dk.referat.minutes.agenda;

import static dk.referat.meeting.MeetingState.AGENDA_PUBLISHED;

import dk.referat.access.Audience;
import dk.referat.access.Disclosure;
import dk.referat.access.Gate;
import dk.referat.access.Made;
import dk.referat.http.Api;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingEvent;
import dk.referat.meeting.MeetingService;
import dk.referat.minutes.kept.ItemOnRecordView;
import dk.referat.minutes.kept.KeptItem;
import dk.referat.minutes.kept.Present;
import dk.referat.minutes.kept.Reading;
import dk.referat.minutes.kept.Recording;
import dk.referat.problem.Conflict;
import dk.referat.problem.NotFound;
import dk.referat.reading.Snapshot;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class AgendaVersionService {

    private final AgendaVersionRepository versions;
    private final AgendaComparison comparison;
    private final Recording recording;
    private final MeetingService meetings;
    private final Snapshot snapshot;
    private final Event<Made> made;
    private final Gate gate;
    private final Disclosure disclosure;
    private final Clock clock;

    AgendaVersionService(
            AgendaVersionRepository versions,
            AgendaComparison comparison,
            Recording recording,
            MeetingService meetings,
            Snapshot snapshot,
            Event<Made> made,
            Gate gate,
            Disclosure disclosure,
            Clock clock) {
        this.versions = versions;
        this.comparison = comparison;
        this.recording = recording;
        this.meetings = meetings;
        this.snapshot = snapshot;
        this.made = made;
        this.gate = gate;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    Page<AgendaVersionSummary> list(UUID meeting, PageRequest page) {
        return page.page(
                versions.ofMeeting(meeting, viewer(meetings.get(meeting)), page),
                version -> List.of(Integer.toString(version.number())),
                AgendaVersionSummary::of);
    }

    AgendaVersionResponse show(UUID meetingId, int number) {
        snapshot.begin();
        Meeting meeting = meetings.get(meetingId);
        return view(meeting, get(meeting, number));
    }

    /** For those who see its meeting and saw it then. */
    AgendaVersionResponse view(AgendaVersion version) {
        return view(meetings.get(version.meetingId()), version);
    }

    private AgendaVersionResponse view(Meeting meeting, AgendaVersion version) {
        return new AgendaVersionResponse(
                meeting.id(), AgendaVersionSummary.of(version), read(meeting, version.content()), gate.etag(meeting));
    }

    /** Between two versions; without {@code from}, from the one before. */
    AgendaDifferences differences(UUID meetingId, int to, @Nullable Integer from) {
        snapshot.begin();
        Meeting meeting = meetings.get(meetingId);
        List<KeptItem> after = get(meeting, to).content();
        Integer before = from != null || to == 1 ? from : Integer.valueOf(to - 1);
        return differences(meeting, before, to, after);
    }

    /** Between a version, without {@code from} the last, and the agenda as it is. */
    AgendaDifferences differencesNow(UUID meetingId, @Nullable Integer from) {
        snapshot.begin();
        Meeting meeting = meetings.get(meetingId);
        Integer last = versions.last(meetingId).map(AgendaVersion::number).orElse(null);
        return differences(meeting, from == null ? last : from, null, recording.agenda(meetingId));
    }

    private AgendaDifferences differences(
            Meeting meeting, @Nullable Integer from, @Nullable Integer to, List<KeptItem> after) {
        List<KeptItem> before = from == null ? List.of() : get(meeting, from).content();
        AgendaComparison.Differences found = comparison.between(read(meeting, before), read(meeting, after));
        return new AgendaDifferences(
                meeting.id(),
                from,
                to,
                found.added(),
                found.removed(),
                found.moved(),
                found.changed(),
                gate.etag(meeting));
    }

    private AgendaVersion get(Meeting meeting, int number) {
        return versions.ofMeeting(meeting.id(), viewer(meeting), number)
                .orElseThrow(() -> new NotFound("not-found.agenda-version", number));
    }

    private List<ItemOnRecordView> read(Meeting meeting, List<KeptItem> kept) {
        Present present = Present.of(meeting.id(), versions.getEntityManager());
        return Reading.now(viewer(meeting), present, disclosure::show).items(kept);
    }

    private Audience viewer(Meeting meeting) {
        return gate.view(meeting, audience -> audience);
    }

    void checkMayPublish(UUID meeting) {
        meetings.editable(meeting);
    }

    /** Answers the number of the new version. */
    int publish(UUID meetingId, CreateAgendaVersion request, IfMatch expected) {
        Meeting meeting = meetings.lock(meetingId);
        expected.check(gate.etag(meeting));
        if (meeting.state() != AGENDA_PUBLISHED) {
            throw new Conflict("conflict.agenda-version.not-published", meeting.state());
        }
        List<KeptItem> agenda = recording.agenda(meetingId);
        AgendaVersion last = versions.last(meetingId).orElse(null);
        if (last != null && inFull(last.content()).equals(inFull(agenda))) {
            throw new Conflict("conflict.agenda-version.unchanged", last.number());
        }
        int number = keep(meeting, last == null ? 1 : last.number() + 1, agenda, request.comment());
        made.fire(new Made(Api.V1 + "/meetings/" + meetingId + "/agenda-versions/" + number));
        return number;
    }

    private static List<ItemOnRecordView> inFull(List<KeptItem> agenda) {
        return Reading.then(Audience.CLOSED).items(agenda);
    }

    /** After the items have got their numbers. */
    void follow(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) MeetingEvent.Moved moved) {
        Meeting meeting = moved.meeting();
        if (meeting.state() == AGENDA_PUBLISHED) {
            keep(meeting, 1, recording.agenda(meeting.id()), meeting.stateNote().stateComment());
        }
    }

    private int keep(Meeting meeting, int number, List<KeptItem> agenda, @Nullable String comment) {
        versions.persist(new AgendaVersion(meeting, number, agenda, comment, clock.instant()));
        return number;
    }
}
