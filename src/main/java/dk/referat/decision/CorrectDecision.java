package dk.referat.decision;

import static java.util.Objects.requireNonNullElse;

import dk.referat.problem.Checked;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new edition of a confirmed decision, and why. */
public record CorrectDecision(
        @NotBlank @Size(max = 1_000_000) String text,
        @Nullable @Size(max = 100_000) String publicText,
        @Omittable @Size(max = 13) List<@NotNull Outcome> outcomes,
        @NotBlank @Size(max = 2000) String reason)
        implements Checked {

    public CorrectDecision {
        outcomes = requireNonNullElse(outcomes, List.of());
    }

    @Override
    public void check(Violations violations) {
        if (outcomes.stream().distinct().count() != outcomes.size()) {
            violations.add(Violation.at("/outcomes", "invalid.decision.outcome-twice"));
        }
    }
}
