package dk.referat.decision.receipt;

import dk.referat.decision.DecisionState;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Receipt")
public record ReceiptResponse(
        UUID decision,
        @Size(max = 100) String system,
        int edition,
        DecisionState state,
        String reference,
        @Nullable Instant filedAt,
        Instant receivedAt) {

    static ReceiptResponse from(DecisionReceipt receipt) {
        return new ReceiptResponse(
                receipt.decisionId(),
                receipt.system(),
                receipt.edition(),
                receipt.state(),
                receipt.reference(),
                receipt.filedAt(),
                receipt.receivedAt());
    }
}
