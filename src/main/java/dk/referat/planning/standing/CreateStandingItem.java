package dk.referat.planning.standing;

import dk.referat.agenda.ItemKind;
import dk.referat.agenda.Section;
import dk.referat.journal.ExternalRef;
import dk.referat.problem.Checked;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new standing item.
 *
 * @param body code or id
 */
public record CreateStandingItem(
        @NotBlank @Size(max = 36) String body,
        @NotBlank @Size(max = 2000) String title,
        @Omittable ItemKind kind,
        @Nullable @Size(max = 100) String caseNumber,
        @NotNull @Valid StandingRule rule,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable @Valid Section section,
        @Omittable @Size(max = 50) List<@Valid @NotNull ExternalRef> refs)
        implements Checked {

    UpdateStandingItem content() {
        return new UpdateStandingItem(title, kind, caseNumber, rule, validFrom, validTo, section, refs);
    }

    @Override
    public void check(Violations violations) {
        content().check(violations);
    }
}
