package dk.referat.decision.receipt;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class ReceiptExports {

    @Produces
    @Singleton
    ExportSource<DecisionReceipt> receipts() {
        return ExportSource.of(
                ExportLineType.RECEIPT, DecisionReceipt.class, DecisionReceipt::id, ReceiptResponse::from);
    }
}
