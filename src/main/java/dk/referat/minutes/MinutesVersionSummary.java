package dk.referat.minutes;

import dk.referat.access.Audience;
import dk.referat.minutes.approval.Tally;
import dk.referat.minutes.version.ApprovalKind;
import dk.referat.minutes.version.MinutesVersion;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A version of minutes without what it says. */
record MinutesVersionSummary(
        int number,
        Instant approvedAt,
        ApprovalKind approvalKind,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 2000) String comment,
        @Size(max = 64) String contentHash,
        int approvals,
        int dissents) {

    static MinutesVersionSummary of(MinutesVersion version, Tally tally, Audience viewer) {
        return new MinutesVersionSummary(
                version.number(),
                version.approvedAt(),
                version.approvalKind(),
                version.reason(),
                version.comment(),
                Objects.requireNonNull(version.hashes().of(viewer)),
                tally.approvals(),
                tally.dissents());
    }
}
