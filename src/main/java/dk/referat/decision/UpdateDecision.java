package dk.referat.decision;

import static java.util.Objects.requireNonNullElse;

import dk.referat.access.Access;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What may change of a decision; of a confirmed one only access and references, its text by a new edition. */
public record UpdateDecision(
        @Nullable LocalDate date,
        @NotBlank @Size(max = 1_000_000) String text,
        @Nullable @Size(max = 100_000) String publicText,
        @Omittable @Size(max = 13) List<@NotNull Outcome> outcomes,
        @Omittable Access access,
        @Nullable @Size(max = 500) String legalBasis,
        @Omittable @Size(max = 50) List<@Valid @NotNull ExternalRef> refs)
        implements Checked {

    public UpdateDecision {
        outcomes = requireNonNullElse(outcomes, List.of());
        access = requireNonNullElse(access, Access.OPEN);
        refs = requireNonNullElse(refs, List.of());
    }

    static UpdateDecision of(Decision decision) {
        return new UpdateDecision(
                decision.date(),
                decision.text(),
                decision.publicText(),
                decision.outcomes(),
                decision.access(),
                decision.legalBasis(),
                decision.refs());
    }

    UpdateDecision exceptWhatIsNeverFixed(UpdateDecision other) {
        return new UpdateDecision(date, text, other.publicText, outcomes, other.access, other.legalBasis, other.refs);
    }

    boolean changesOnlyRefsOf(UpdateDecision current) {
        return equals(current.exceptWhatIsNeverFixed(this))
                && access == current.access
                && Objects.equals(legalBasis, current.legalBasis)
                && Objects.equals(publicText, current.publicText);
    }

    @Override
    public void check(Violations violations) {
        if (outcomes.stream().distinct().count() != outcomes.size()) {
            violations.add(Violation.at("/outcomes", "invalid.decision.outcome-twice"));
        }
        if (access == Access.CLOSED && legalBasis == null) {
            violations.add(Violation.at("/legalBasis", "invalid.closing-needs-legal-basis"));
        }
    }
}
