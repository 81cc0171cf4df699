package dk.referat.meeting;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import dk.referat.access.Access;
import dk.referat.journal.ExternalRef;
import dk.referat.problem.Checked;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import dk.referat.time.Copenhagen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What may change of a meeting. Its date follows from its planned start unless it is given. */
public record UpdateMeeting(
        @Nullable LocalDate date,
        @Nullable @Size(max = 200) String dateText,
        @NotNull MeetingKind kind,
        @Nullable MeetingFormat format,
        @Nullable @Size(max = 500) String location,
        @Nullable Instant plannedStart,
        @Nullable Instant plannedEnd,
        @Nullable Instant actualStart,
        @Nullable Instant actualEnd,
        @Omittable Access access,
        @Nullable @Size(max = 500) String legalBasis,
        @Omittable @Size(max = 200) List<@Valid @NotNull Attendance> attendance,
        @Omittable @Size(max = 50) List<@Valid @NotNull ExternalRef> refs)
        implements Checked {

    public UpdateMeeting {
        access = requireNonNullElse(access, Access.OPEN);
        attendance = requireNonNullElse(attendance, List.of());
        refs = requireNonNullElse(refs, List.of());
    }

    UpdateMeeting withAccess(UpdateMeeting other) {
        return new UpdateMeeting(
                date,
                dateText,
                kind,
                format,
                location,
                plannedStart,
                plannedEnd,
                actualStart,
                actualEnd,
                other.access,
                other.legalBasis,
                attendance,
                other.refs);
    }

    boolean changesOnlyRefsOf(UpdateMeeting current) {
        return equals(current.withAccess(this))
                && access == current.access
                && Objects.equals(legalBasis, current.legalBasis);
    }

    /** What is set stays, what is not is taken from {@code found}. */
    UpdateMeeting completedBy(UpdateMeeting found) {
        return new UpdateMeeting(
                date,
                dateText == null ? found.dateText : dateText,
                kind,
                format == null ? found.format : format,
                location == null ? found.location : location,
                plannedStart == null ? found.plannedStart : plannedStart,
                plannedEnd == null ? found.plannedEnd : plannedEnd,
                actualStart == null ? found.actualStart : actualStart,
                actualEnd == null ? found.actualEnd : actualEnd,
                access,
                legalBasis,
                attendance.isEmpty() ? found.attendance : attendance,
                refs);
    }

    public LocalDate day() {
        return date != null ? date : LocalDate.ofInstant(requireNonNull(plannedStart), Copenhagen.ZONE);
    }

    @Override
    public void check(Violations violations) {
        if (date == null && plannedStart == null) {
            violations.add(Violation.at("/date", "invalid.meeting.date-missing"));
        }
        if (plannedStart != null && plannedEnd != null && plannedEnd.isBefore(plannedStart)) {
            violations.add(Violation.at("/plannedEnd", "invalid.ends-before-start"));
        }
        if (actualStart != null && actualEnd != null && actualEnd.isBefore(actualStart)) {
            violations.add(Violation.at("/actualEnd", "invalid.ends-before-start"));
        }
        if (access == Access.CLOSED && legalBasis == null) {
            violations.add(Violation.at("/legalBasis", "invalid.closing-needs-legal-basis"));
        }
    }
}
