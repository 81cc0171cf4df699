package dk.referat.planning.standing;

import dk.referat.access.Audience;
import dk.referat.access.Revision;
import dk.referat.agenda.ItemKind;
import dk.referat.agenda.Section;
import dk.referat.http.Tagged;
import dk.referat.journal.ExternalRef;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "StandingItem")
public record StandingItemResponse(
        UUID id,
        UUID body,
        String title,
        ItemKind kind,
        @Nullable String caseNumber,
        StandingRule rule,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Section section,
        List<ExternalRef> refs,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements Tagged {

    static StandingItemResponse from(StandingItem item, Audience viewer) {
        UpdateStandingItem content = item.content();
        Revision revision = item.visibility().revisionFor(viewer);
        return new StandingItemResponse(
                item.id(),
                item.bodyId(),
                content.title(),
                content.kind(),
                content.caseNumber(),
                content.rule(),
                content.validFrom(),
                content.validTo(),
                content.section(),
                content.refs(),
                revision.version(),
                revision.modifiedAt(),
                revision.etag());
    }
}
