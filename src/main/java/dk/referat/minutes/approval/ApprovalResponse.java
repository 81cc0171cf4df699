package dk.referat.minutes.approval;

import dk.referat.access.Audience;
import dk.referat.journal.Party;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a member said to minutes.
 *
 * @param member null where nobody spoke, because the minutes came as approved
 * @param current whether it counts: the words are still those that it was said to
 * @param etag the meeting's, with whose words it begins and ends to count
 */
@Schema(name = "MinutesApproval")
record ApprovalResponse(
        UUID id,
        UUID meeting,
        int minutesNumber,
        Verdict verdict,
        Instant recordedAt,
        boolean current,
        @Nullable Party member,
        @Nullable @Size(max = 100_000) String statement,
        @Size(max = 64) String contentHash,
        Audience audience,
        ApprovalOrigin origin,
        String recordedBy,
        @Nullable @Size(max = 64) String sourceHash,
        @Size(max = 100) String etag)
        implements ApprovalView {

    static ApprovalResponse from(UUID meeting, MinutesApproval approval, boolean current, String etag) {
        return new ApprovalResponse(
                approval.id(),
                meeting,
                approval.minutesNumber(),
                approval.verdict(),
                approval.recordedAt(),
                current,
                approval.member(),
                approval.statement(),
                approval.contentHash(),
                approval.audience(),
                approval.origin(),
                approval.recordedBy(),
                approval.sourceHash(),
                etag);
    }
}
