package dk.referat.meeting;

import static java.util.Objects.requireNonNullElse;

import dk.referat.body.MemberRole;
import dk.referat.journal.Party;
import dk.referat.problem.Omittable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How somebody took part in a meeting.
 *
 * @param substituteFor whom a substitute stands in for
 */
public record Attendance(
        @NotNull @Valid Party party,
        @NotNull AttendanceStatus status,
        @Omittable MemberRole role,
        @Nullable @Valid Party substituteFor) {

    public Attendance {
        role = requireNonNullElse(role, MemberRole.MEMBER);
    }
}
