package dk.referat.minutes.approval;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others than the closed audience may know of what a member said to minutes. */
@Schema(name = "ClosedMinutesApproval")
record ClosedApprovalResponse(
        UUID id,
        UUID meeting,
        int minutesNumber,
        Verdict verdict,
        Instant recordedAt,
        boolean current,
        @Size(max = 100) String etag)
        implements ApprovalView {

    static ClosedApprovalResponse from(UUID meeting, MinutesApproval approval, boolean current, String etag) {
        return new ClosedApprovalResponse(
                approval.id(),
                meeting,
                approval.minutesNumber(),
                approval.verdict(),
                approval.recordedAt(),
                current,
                etag);
    }
}
