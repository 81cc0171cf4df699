package dk.referat.minutes;

import static dk.referat.meeting.MeetingState.MINUTES_APPROVED;
import static dk.referat.meeting.MeetingState.MINUTES_DRAFT;

import dk.referat.access.Audience;
import dk.referat.access.Disclosure;
import dk.referat.access.Gate;
import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaItemEvent;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingEvent;
import dk.referat.meeting.MeetingService;
import dk.referat.minutes.approval.ApprovalService;
import dk.referat.minutes.approval.Hearing;
import dk.referat.minutes.kept.ContentHash;
import dk.referat.minutes.kept.KeptMinutes;
import dk.referat.minutes.kept.MinutesContent;
import dk.referat.minutes.kept.Present;
import dk.referat.minutes.kept.Reading;
import dk.referat.minutes.version.ApprovalKind;
import dk.referat.minutes.version.DraftMinutes;
import dk.referat.minutes.version.MinutesVersion;
import dk.referat.minutes.version.MinutesVersions;
import dk.referat.problem.Conflict;
import dk.referat.problem.NotFound;
import dk.referat.reading.Snapshot;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
public class MinutesService {

    private final MinutesVersions versions;
    private final DraftMinutes drafts;
    private final ApprovalService approvals;
    private final Hearing hearing;
    private final ContentHash hash;
    private final MeetingService meetings;
    private final Snapshot snapshot;
    private final Gate gate;
    private final Disclosure disclosure;
    private final Clock clock;

    MinutesService(
            MinutesVersions versions,
            DraftMinutes drafts,
            ApprovalService approvals,
            Hearing hearing,
            ContentHash hash,
            MeetingService meetings,
            Snapshot snapshot,
            Gate gate,
            Disclosure disclosure,
            Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.approvals = approvals;
        this.hearing = hearing;
        this.hash = hash;
        this.meetings = meetings;
        this.snapshot = snapshot;
        this.gate = gate;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    Page<MinutesVersionSummary> list(UUID meetingId, PageRequest page) {
        Meeting meeting = meetings.get(meetingId);
        return page.page(
                versions.ofMeeting(meetingId, viewer(meeting), page),
                version -> List.of(Integer.toString(version.number())),
                version -> summary(meeting, version));
    }

    MinutesResponse show(UUID meetingId, int number) {
        snapshot.begin();
        Meeting meeting = meetings.get(meetingId);
        return view(
                meeting,
                versions.ofMeeting(meetingId, viewer(meeting), number)
                        .orElseThrow(() -> new NotFound("not-found.minutes", number)));
    }

    /** For those who see its meeting and saw it then. */
    MinutesResponse view(MinutesVersion version) {
        return view(meetings.get(version.meetingId()), version);
    }

    private MinutesResponse view(Meeting meeting, MinutesVersion version) {
        MinutesContent content = read(meeting, version.content());
        MinutesVersionSummary summary = summary(meeting, version);
        boolean asApproved = hash.of(content).equals(summary.contentHash());
        return new MinutesResponse(meeting.id(), summary, asApproved, content, gate.etag(meeting));
    }

    MinutesDraftResponse draft(UUID meetingId) {
        snapshot.begin();
        Meeting meeting = meetings.get(meetingId);
        if (meeting.state() != MINUTES_DRAFT || viewer(meeting) == Audience.PUBLIC) {
            throw new NotFound("not-found.minutes-draft");
        }
        MinutesContent content = read(meeting, drafts.of(meeting).content());
        return new MinutesDraftResponse(
                meetingId, versions.nextNumber(meetingId), hash.of(content), content, gate.etag(meeting));
    }

    private MinutesVersionSummary summary(Meeting meeting, MinutesVersion version) {
        return MinutesVersionSummary.of(
                version, hearing.tally(meeting.id(), version.number(), version.hashes()), viewer(meeting));
    }

    private MinutesContent read(Meeting meeting, KeptMinutes kept) {
        Present present = Present.of(meeting.id(), versions.getEntityManager());
        return Reading.now(viewer(meeting), present, disclosure::show).minutes(kept);
    }

    private Audience viewer(Meeting meeting) {
        return gate.view(meeting, audience -> audience);
    }

    /** After everybody else has done what approved minutes bring with them. */
    void follow(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) MeetingEvent.Moved moved) {
        Meeting meeting = moved.meeting();
        if (meeting.state() == MINUTES_APPROVED) {
            DraftMinutes.Draft draft = seal(meeting);
            int number = versions.nextNumber(meeting.id());
            boolean byMembers = hearing.allHaveSpoken(meeting, number, draft.hashes());
            keep(meeting, number, byMembers ? ApprovalKind.MEMBERS : ApprovalKind.SECRETARIAT, draft);
        }
    }

    /** What approved minutes have on record is there for whoever follows it up. */
    void guard(@Observes AgendaItemEvent.Deleted deleted) {
        AgendaItem item = deleted.item();
        if (versions.ofMeeting(item.meetingId()).stream()
                .anyMatch(version -> version.content().has(item.id()))) {
            throw new Conflict("conflict.agenda-item.in-minutes");
        }
    }

    /** For minutes that come from elsewhere as approved; the caller holds the meeting's lock. */
    public void keepImported(Meeting meeting, String sourceHash) {
        DraftMinutes.Draft draft = seal(meeting);
        int number = versions.nextNumber(meeting.id());
        keep(meeting, number, ApprovalKind.IMPORTED, draft);
        approvals.recordImported(meeting, number, draft.hashes(), sourceHash);
    }

    /** The minutes with who sees them now that they are approved. */
    private DraftMinutes.Draft seal(Meeting meeting) {
        versions.flush();
        versions.getEntityManager().refresh(meeting);
        return drafts.of(meeting);
    }

    private void keep(Meeting meeting, int number, ApprovalKind kind, DraftMinutes.Draft draft) {
        versions.persist(new MinutesVersion(meeting, number, kind, draft.content(), draft.hashes(), clock.instant()));
    }
}
