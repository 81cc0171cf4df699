package dk.referat.decision.receipt;

import dk.referat.access.Role;
import dk.referat.decision.Decision;
import dk.referat.decision.DecisionService;
import dk.referat.decision.DecisionState;
import dk.referat.problem.Conflict;
import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class ReceiptService {

    /** @param created whether there was none for that edition in that state */
    record Filed(ReceiptResponse receipt, boolean created) {}

    private final ReceiptRepository receipts;
    private final DecisionService decisions;
    private final Clock clock;

    ReceiptService(ReceiptRepository receipts, DecisionService decisions, Clock clock) {
        this.receipts = receipts;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** For those who file, and who see that it is filed; the view enters the decision in the log of what was shown. */
    List<ReceiptResponse> of(UUID id) {
        decisions.view(decisions.editable(id, Role.CASE_SYSTEM));
        return receipts.of(id).stream().map(ReceiptResponse::from).toList();
    }

    void checkMayFile(UUID id) {
        decisions.editable(id, Role.CASE_SYSTEM);
    }

    Filed file(UUID id, String system, UpdateReceipt content) {
        Decision decision = decisions.lock(id, Role.CASE_SYSTEM);
        if (content.edition() > decision.edition()) {
            throw new Invalid(Violation.at("/edition", "invalid.receipt.edition", decision.edition()));
        }
        requireReached(decision, content);
        // No finer than it is kept, so that it reads the same when it is answered again.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<DecisionReceipt> known = receipts.find(id, system, content);
        DecisionReceipt receipt = known.orElseGet(() -> new DecisionReceipt(decision, system, content, now));
        receipt.change(content, now);
        receipts.persist(receipt);
        return new Filed(ReceiptResponse.from(receipt), known.isEmpty());
    }

    private static void requireReached(Decision decision, UpdateReceipt content) {
        if (decision.state() == DecisionState.DRAFT) {
            throw new Conflict("conflict.receipt.draft");
        }
        boolean retraction = content.state() == DecisionState.RETRACTED;
        if (retraction && (decision.state() != DecisionState.RETRACTED || content.edition() != decision.edition())) {
            throw new Conflict("conflict.receipt.not-retracted", content.edition());
        }
    }
}
