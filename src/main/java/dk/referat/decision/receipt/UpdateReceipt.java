package dk.referat.decision.receipt;

import static java.util.Objects.requireNonNullElse;

import dk.referat.decision.DecisionState;
import dk.referat.problem.Checked;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a case-management system says it has filed.
 *
 * @param state that the decision was in when it was filed
 */
public record UpdateReceipt(
        @Positive int edition,
        @Omittable DecisionState state,
        @NotBlank @Size(max = 500) String reference,
        @Nullable Instant filedAt)
        implements Checked {

    public UpdateReceipt {
        state = requireNonNullElse(state, DecisionState.CONFIRMED);
        // No finer than it is kept, or the same receipt would be another one the next time.
        filedAt = filedAt == null ? null : filedAt.truncatedTo(ChronoUnit.MICROS);
    }

    static UpdateReceipt of(DecisionReceipt receipt) {
        return new UpdateReceipt(receipt.edition(), receipt.state(), receipt.reference(), receipt.filedAt());
    }

    @Override
    public void check(Violations violations) {
        if (state == DecisionState.DRAFT) {
            violations.add(Violation.at("/state", "invalid.receipt.draft"));
        }
    }
}
