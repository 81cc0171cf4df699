package dk.referat.minutes.approval;

import static dk.referat.meeting.MeetingState.MINUTES_APPROVED;

import dk.referat.journal.Party;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingEvent;
import dk.referat.minutes.kept.WithoutRefs;
import dk.referat.minutes.version.DraftMinutes;
import dk.referat.minutes.version.Hashes;
import dk.referat.minutes.version.MinutesVersions;
import dk.referat.problem.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which members have spoken to the words of minutes, and whether that is enough to approve them. */
@ApplicationScoped
@Transactional
public class Hearing {

    private final ApprovalRepository approvals;
    private final MinutesVersions versions;
    private final DraftMinutes drafts;

    Hearing(ApprovalRepository approvals, MinutesVersions versions, DraftMinutes drafts) {
        this.approvals = approvals;
        this.versions = versions;
        this.drafts = drafts;
    }

    /** Whether there were members, and all of them have spoken to these words. */
    public boolean allHaveSpoken(Meeting meeting, int number, Hashes words) {
        Voters voters = Voters.of(meeting);
        return !voters.parties().isEmpty() && allHaveSpoken(meeting, voters, number, words);
    }

    public Tally tally(UUID meeting, int number, Hashes words) {
        Map<Verdict, Long> counts = approvals.ofMeeting(meeting).stream()
                .filter(approval -> approval.minutesNumber() == number && approval.isOf(words))
                .filter(approval -> approval.member() != null)
                .collect(Collectors.groupingBy(MinutesApproval::verdict, Collectors.counting()));
        return new Tally(
                counts.getOrDefault(Verdict.APPROVED, 0L).intValue(),
                counts.getOrDefault(Verdict.DISSENT, 0L).intValue());
    }

    void judge(@Observes MeetingEvent.Considered step) {
        Meeting meeting = step.meeting();
        Voters voters = Voters.of(meeting);
        if (step.to() != MINUTES_APPROVED
                || step.reason() != null
                || voters.parties().isEmpty()) {
            return;
        }
        Hashes words = drafts.of(meeting).hashes();
        if (!allHaveSpoken(meeting, voters, versions.nextNumber(meeting.id()), words)) {
            step.refusals().add(new Conflict("conflict.minutes.unspoken"));
        }
    }

    private boolean allHaveSpoken(Meeting meeting, Voters voters, int number, Hashes words) {
        Set<Party> spoken = spoken(meeting.id(), number, words);
        return voters.parties().stream().map(WithoutRefs::of).allMatch(spoken::contains);
    }

    /** The members whose word still counts. */
    Set<Party> spoken(UUID meeting, int number, Hashes words) {
        return approvals.ofMeeting(meeting).stream()
                .filter(approval -> approval.minutesNumber() == number && approval.isOf(words))
                .map(MinutesApproval::member)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
