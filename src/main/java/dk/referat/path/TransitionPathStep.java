package dk.referat.path;

import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

public record TransitionPathStep(
        @NotNull PathState to,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 2000) String comment) {

    void requireReason() {
        if (to.needsReason() && reason == null) {
            throw new Invalid(Violation.at("/reason", "invalid.reason-missing"));
        }
    }
}
