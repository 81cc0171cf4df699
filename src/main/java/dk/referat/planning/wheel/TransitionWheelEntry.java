package dk.referat.planning.wheel;

import dk.referat.problem.Checked;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step of an entry to another state, or of one year of it.
 *
 * @param year the year it is cancelled for, or comes up in after all; for good if null
 */
public record TransitionWheelEntry(
        @NotNull WheelState to,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 2000) String comment,
        @Nullable @Min(1900) @Max(2999) Integer year)
        implements Checked {

    @Override
    public void check(Violations violations) {
        if (to.needsReason() && reason == null) {
            violations.add(Violation.at("/reason", "invalid.reason-missing"));
        }
    }
}
