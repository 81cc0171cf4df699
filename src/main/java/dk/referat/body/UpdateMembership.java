package dk.referat.body;

import static java.util.Objects.requireNonNullElse;

import dk.referat.journal.ExternalRef;
import dk.referat.journal.Party;
import dk.referat.problem.Checked;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A membership, or what may change of one.
 *
 * @param validFrom first day, null if it has always been so
 * @param validTo last day, null while it lasts
 */
public record UpdateMembership(
        @NotNull @Valid Party party,
        @Omittable MemberRole role,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Omittable @Size(max = 50) List<@Valid @NotNull ExternalRef> refs)
        implements Checked {

    public UpdateMembership {
        role = requireNonNullElse(role, MemberRole.MEMBER);
        refs = requireNonNullElse(refs, List.of());
    }

    @Override
    public void check(Violations violations) {
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            violations.add(Violation.at("/validTo", "invalid.membership.period"));
        }
    }
}
