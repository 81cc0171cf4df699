package dk.referat.meeting;

import dk.referat.access.Access;
import dk.referat.journal.ExternalRef;
import dk.referat.problem.Checked;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting to come.
 *
 * @param body code or id
 */
public record CreateMeeting(
        @NotBlank @Size(max = 36) String body,
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

    UpdateMeeting plan() {
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
                access,
                legalBasis,
                attendance,
                refs);
    }

    @Override
    public void check(Violations violations) {
        plan().check(violations);
    }
}
