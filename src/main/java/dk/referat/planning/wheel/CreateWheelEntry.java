package dk.referat.planning.wheel;

import dk.referat.journal.ExternalRef;
import dk.referat.problem.Checked;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new entry of the annual wheel.
 *
 * @param body code or id
 */
public record CreateWheelEntry(
        @NotBlank @Size(max = 36) String body,
        @NotBlank @Size(max = 2000) String title,
        @Nullable @Size(max = 20_000) String note,
        @Nullable @Min(1) @Max(4) Integer quarter,

        @Omittable @Size(max = 12) List<@NotNull @Min(1) @Max(12) Integer> months,

        @Nullable @Min(1900) @Max(2999) Integer year,
        @Omittable @Size(max = 50) List<@Valid @NotNull ExternalRef> refs)
        implements Checked {

    UpdateWheelEntry content() {
        return new UpdateWheelEntry(title, note, quarter, months, year, refs);
    }

    @Override
    public void check(Violations violations) {
        content().check(violations);
    }
}
