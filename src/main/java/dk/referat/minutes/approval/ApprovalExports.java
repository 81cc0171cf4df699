package dk.referat.minutes.approval;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class ApprovalExports {

    @Produces
    @Singleton
    ExportSource<MinutesApproval> approvals(ApprovalService approvals) {
        return ExportSource.of(
                ExportLineType.MINUTES_APPROVAL, MinutesApproval.class, MinutesApproval::id, approvals::view);
    }
}
