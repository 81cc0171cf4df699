package dk.referat.audit;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of going through the chain of seals. */
public record AuditVerification(
        boolean holds,
        long entries,
        long sealed,
        long unsealed,
        @Nullable Instant oldestUnsealedAt,
        @Nullable Head head,
        @Size(max = MOST_FAULTS) List<Fault> faults) {

    static final int MOST_FAULTS = 100;

    /** The last seal. */
    @Schema(name = "AuditHead")
    record Head(long sequence, @Size(max = 64) String hash) {}

    /** A place where the chain does not hold. */
    @Schema(name = "AuditFault")
    record Fault(
            AuditFaultKind kind,
            @Nullable Long sequence,
            @Nullable Long entry) {}
}
