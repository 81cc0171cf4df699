package dk.referat.overview.extract;

import dk.referat.access.Audience;
import dk.referat.minutes.version.MinutesVersion;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The minutes that were approved last.
 *
 * @param contentHash of what the caller's audience sees of them; null where it saw nothing when they were approved
 */
record ApprovedMinutes(
        int number,
        Instant approvedAt,
        @Nullable @Size(max = 64) String contentHash) {

    static ApprovedMinutes from(MinutesVersion version, Audience viewer) {
        return new ApprovedMinutes(
                version.number(), version.approvedAt(), version.hashes().of(viewer));
    }
}
