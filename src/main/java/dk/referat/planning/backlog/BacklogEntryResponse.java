package dk.referat.planning.backlog;

import dk.referat.access.Access;
import dk.referat.access.Audience;
import dk.referat.access.Revision;
import dk.referat.http.Tagged;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.FuzzyDate;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "BacklogEntry")
public record BacklogEntryResponse(
        UUID id,
        UUID body,
        String title,
        @Nullable String caseNumber,
        @Nullable String note,
        Access access,
        @Nullable String legalBasis,
        @Nullable FuzzyDate wanted,
        BacklogOrigin origin,
        BacklogState state,
        @Nullable String stateReason,
        @Nullable String stateComment,
        @Nullable UUID agendaItem,
        List<ExternalRef> refs,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements Tagged {

    /** {@code known} are the ids, of those that the entry refers to, that the caller may know of. */
    static BacklogEntryResponse from(BacklogEntry entry, Set<UUID> known, Audience viewer) {
        UpdateBacklogEntry content = entry.content();
        Revision revision = entry.visibility().revisionFor(viewer);
        return new BacklogEntryResponse(
                entry.id(),
                entry.bodyId(),
                content.title(),
                content.caseNumber(),
                content.note(),
                content.access(),
                content.legalBasis(),
                entry.wanted(),
                entry.origin().shownTo(known),
                entry.state(),
                entry.stateNote().stateReason(),
                entry.stateNote().stateComment(),
                entry.itemId() != null && known.contains(entry.itemId()) ? entry.itemId() : null,
                content.refs(),
                revision.version(),
                revision.modifiedAt(),
                revision.etag());
    }
}
