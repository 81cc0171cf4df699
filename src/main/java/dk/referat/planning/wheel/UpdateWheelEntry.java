package dk.referat.planning.wheel;

import static java.util.Objects.requireNonNullElse;

import dk.referat.journal.ExternalRef;
import dk.referat.problem.Checked;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violation;
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
 * What may change of an entry.
 *
 * @param quarter 1 to 4; null for one that goes by months
 * @param months 1 is January; empty for one that goes by a quarter
 * @param year null for every year
 */
public record UpdateWheelEntry(
        @NotBlank @Size(max = 2000) String title,
        @Nullable @Size(max = 20_000) String note,
        @Nullable @Min(1) @Max(4) Integer quarter,

        @Omittable @Size(max = 12) List<@NotNull @Min(1) @Max(12) Integer> months,

        @Nullable @Min(1900) @Max(2999) Integer year,
        @Omittable @Size(max = 50) List<@Valid @NotNull ExternalRef> refs)
        implements Checked {

    public UpdateWheelEntry {
        months = requireNonNullElse(months, List.<Integer>of()).stream()
                .distinct()
                .sorted()
                .toList();
        refs = requireNonNullElse(refs, List.of());
    }

    @Override
    public void check(Violations violations) {
        if ((quarter == null) == months.isEmpty()) {
            violations.add(Violation.at("/quarter", "invalid.wheel-entry.period"));
        }
    }
}
