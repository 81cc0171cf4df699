package dk.referat.minutes.approval;

import static dk.referat.meeting.AttendanceStatus.PRESENT;
import static dk.referat.meeting.AttendanceStatus.SUBSTITUTE;

import dk.referat.body.MemberRole;
import dk.referat.journal.Party;
import dk.referat.meeting.Attendance;
import dk.referat.meeting.Meeting;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who has a say in the minutes of a meeting: the members who were there, and who stood in for one. */
record Voters(List<Party> parties) {

    static Voters of(Meeting meeting) {
        return new Voters(meeting.content().attendance().stream()
                .filter(one -> one.status() == PRESENT || one.status() == SUBSTITUTE)
                .filter(one -> one.role() != MemberRole.SECRETARY)
                .map(Attendance::party)
                .toList());
    }

    /** The first that is referred to by an identifier that fits. */
    Optional<Party> calledBy(Predicate<String> identifier) {
        return parties.stream()
                .filter(party -> party.refs().stream().anyMatch(ref -> identifier.test(ref.id())))
                .findFirst();
    }

    Optional<Party> named(String name) {
        return parties.stream()
                .filter(party -> party.name().equals(name.strip()))
                .findFirst()
                .or(() -> calledBy(name::equals));
    }
}
