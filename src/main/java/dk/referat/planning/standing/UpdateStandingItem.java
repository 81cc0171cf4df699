package dk.referat.planning.standing;

import static java.util.Objects.requireNonNullElse;

import dk.referat.agenda.ItemKind;
import dk.referat.agenda.Section;
import dk.referat.journal.ExternalRef;
import dk.referat.problem.Checked;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may change of a standing item.
 *
 * @param validFrom first day of a meeting that may have it; null for any
 * @param validTo last day, null while it stands
 */
public record UpdateStandingItem(
        @NotBlank @Size(max = 2000) String title,
        @Omittable ItemKind kind,
        @Nullable @Size(max = 100) String caseNumber,
        @NotNull @Valid StandingRule rule,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable @Valid Section section,
        @Omittable @Size(max = 50) List<@Valid @NotNull ExternalRef> refs)
        implements Checked {

    public UpdateStandingItem {
        kind = requireNonNullElse(kind, ItemKind.STANDING);
        refs = requireNonNullElse(refs, List.of());
    }

    @Override
    public void check(Violations violations) {
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            violations.add(Violation.at("/validTo", "invalid.ends-before-start"));
        }
    }
}
