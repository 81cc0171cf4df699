package dk.referat.minutes.approval;

import static dk.referat.meeting.MeetingState.MINUTES_DRAFT;

import dk.referat.access.Audience;
import dk.referat.access.Caller;
import dk.referat.access.Disclosure;
import dk.referat.access.Gate;
import dk.referat.access.Made;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.http.Api;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.journal.Party;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingService;
import dk.referat.minutes.approval.MinutesApproval.Heard;
import dk.referat.minutes.kept.WithoutRefs;
import dk.referat.minutes.version.DraftMinutes;
import dk.referat.minutes.version.Hashes;
import dk.referat.minutes.version.MinutesVersion;
import dk.referat.minutes.version.MinutesVersions;
import dk.referat.problem.Conflict;
import dk.referat.problem.Invalid;
import dk.referat.problem.NotFound;
import dk.referat.problem.Violation;
import dk.referat.reading.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
public class ApprovalService {

    private final ApprovalRepository approvals;
    private final MinutesVersions versions;
    private final DraftMinutes drafts;
    private final Hearing hearing;
    private final MeetingService meetings;
    private final Snapshot snapshot;
    private final Event<Made> made;
    private final Permit permit;
    private final Gate gate;
    private final Caller caller;
    private final Disclosure disclosure;
    private final Clock clock;

    ApprovalService(
            ApprovalRepository approvals,
            MinutesVersions versions,
            DraftMinutes drafts,
            Hearing hearing,
            MeetingService meetings,
            Snapshot snapshot,
            Event<Made> made,
            Permit permit,
            Gate gate,
            Caller caller,
            Disclosure disclosure,
            Clock clock) {
        this.approvals = approvals;
        this.versions = versions;
        this.drafts = drafts;
        this.hearing = hearing;
        this.meetings = meetings;
        this.snapshot = snapshot;
        this.made = made;
        this.permit = permit;
        this.gate = gate;
        this.caller = caller;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    Page<ApprovalView> list(UUID meetingId, PageRequest page) {
        snapshot.begin();
        Meeting meeting = meetings.get(meetingId);
        List<MinutesApproval> shown =
                viewer(meeting) == Audience.PUBLIC ? List.of() : approvals.ofMeeting(meetingId, page);
        Map<Integer, Hashes> words = words(meeting);
        return page.page(
                shown, approval -> List.of(approval.id().toString()), approval -> view(meeting, approval, words));
    }

    ApprovalView show(UUID meetingId, UUID id) {
        snapshot.begin();
        Meeting meeting = meetings.get(meetingId);
        return Optional.of(viewer(meeting))
                .filter(viewer -> viewer != Audience.PUBLIC)
                .flatMap(viewer -> approvals.ofMeeting(meetingId, id))
                .map(approval -> view(meeting, approval, words(meeting)))
                .orElseThrow(() -> new NotFound("not-found.minutes-approval", id));
    }

    /** For those who see its meeting and are no public. */
    ApprovalView view(MinutesApproval approval) {
        Meeting meeting = meetings.get(approval.meetingId());
        return view(meeting, approval, words(meeting));
    }

    private ApprovalView view(Meeting meeting, MinutesApproval approval, Map<Integer, Hashes> words) {
        Hashes theirs = words.get(approval.minutesNumber());
        boolean current = theirs != null && approval.isOf(theirs);
        if (viewer(meeting) != Audience.CLOSED) {
            return ClosedApprovalResponse.from(meeting.id(), approval, current, gate.etag(meeting));
        }
        disclosure.show(approval.id());
        return ApprovalResponse.from(meeting.id(), approval, current, gate.etag(meeting));
    }

    /** The words of every version, and of the one to come. */
    private Map<Integer, Hashes> words(Meeting meeting) {
        Map<Integer, Hashes> words = new HashMap<>();
        for (MinutesVersion version : versions.ofMeeting(meeting.id())) {
            words.put(version.number(), version.hashes());
        }
        if (meeting.state() == MINUTES_DRAFT) {
            words.put(words.size() + 1, drafts.of(meeting).hashes());
        }
        return words;
    }

    private Audience viewer(Meeting meeting) {
        return gate.view(meeting, audience -> audience);
    }

    /** For members who were there, and for secretaries on their behalf. */
    void checkMaySpeak(UUID meetingId) {
        Meeting meeting = meetings.get(meetingId);
        boolean own = viewer(meeting) != Audience.PUBLIC
                && Voters.of(meeting).calledBy(caller::isKnownAs).isPresent();
        permit.checkUnless(own, meeting.bodyId(), Role.SECRETARY);
    }

    UUID record(UUID meetingId, CreateMinutesApproval request) {
        Meeting meeting = meetings.lock(meetingId, Role.values());
        Voters voters = Voters.of(meeting);
        Optional<Party> self = voters.calledBy(caller::isKnownAs);
        Party member = Optional.ofNullable(request.member())
                .map(voters::named)
                .orElse(self)
                .orElseThrow(() -> new Invalid(Violation.at("/member", "invalid.minutes-approval.member")));
        boolean own = self.filter(member::equals).isPresent();
        permit.checkUnless(own, meeting.bodyId(), Role.SECRETARY);
        if (meeting.state() != MINUTES_DRAFT) {
            throw new Conflict("conflict.minutes.no-draft", meeting.state());
        }
        Hashes words = drafts.of(meeting).hashes();
        Audience viewer = viewer(meeting);
        if (!request.contentHash().equals(words.of(viewer))) {
            throw new Conflict("conflict.minutes.changed");
        }
        int number = versions.nextNumber(meetingId);
        Party named = WithoutRefs.of(member);
        if (hearing.spoken(meetingId, number, words).contains(named)) {
            throw new Conflict("conflict.minutes.spoken", member.name());
        }
        Heard heard = new Heard(request.verdict(), request.statement(), request.contentHash(), viewer, null);
        ApprovalOrigin origin = own ? ApprovalOrigin.MEMBER : ApprovalOrigin.SECRETARY;
        MinutesApproval approval =
                new MinutesApproval(meeting, number, named, heard, origin, caller.name(), clock.instant());
        approvals.persist(approval);
        made.fire(new Made(Api.V1 + "/meetings/" + meetingId + "/minutes-approvals/" + approval.id()));
        return approval.id();
    }

    /** Minutes that come from elsewhere as approved. */
    public void recordImported(Meeting meeting, int number, Hashes words, String sourceHash) {
        Heard heard = new Heard(Verdict.APPROVED, null, words.closedHash(), Audience.CLOSED, sourceHash);
        approvals.persist(new MinutesApproval(
                meeting, number, null, heard, ApprovalOrigin.IMPORT, caller.name(), clock.instant()));
    }
}
