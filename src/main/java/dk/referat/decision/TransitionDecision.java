package dk.referat.decision;

import dk.referat.problem.Checked;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

public record TransitionDecision(
        @NotNull DecisionState to,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 2000) String comment)
        implements Checked {

    @Override
    public void check(Violations violations) {
        if (to.needsReason() && reason == null) {
            violations.add(Violation.at("/reason", "invalid.reason-missing"));
        }
    }
}
