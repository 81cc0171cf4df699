package dk.referat.retention.tombstone;

import dk.referat.access.Audience;
import dk.referat.http.Tagged;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Tombstone")
record TombstoneResponse(
        UUID id,
        DecidedType resource,
        UUID body,
        UUID meeting,
        LocalDate date,
        @Nullable @Size(max = 30) String number,
        int edition,
        @Size(max = 1000) List<@Size(max = 64) String> contentHashes,
        Instant deletedAt,
        @Size(max = 2000) String basis,
        UUID retentionList,
        @Size(max = 100) String etag)
        implements Tagged {

    static TombstoneResponse from(Tombstone stone, Audience viewer) {
        return new TombstoneResponse(
                stone.id(),
                stone.resource(),
                stone.bodyId(),
                stone.meetingId(),
                stone.date(),
                stone.number(),
                stone.edition(),
                stone.hashes(viewer),
                stone.buriedAt(),
                stone.basis(),
                stone.listId(),
                // It stays as it is, but audiences are shown hashes of their own.
                "\"" + viewer.name().toLowerCase(Locale.ROOT).charAt(0) + "1\"");
    }
}
