package dk.referat.agenda;

import dk.referat.access.Access;
import dk.referat.access.Audience;
import dk.referat.access.Revision;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What those who may not see a closed item may know of it. */
@Schema(name = "ClosedAgendaItem")
public record ClosedAgendaItemResponse(
        UUID id,
        UUID meeting,
        @Nullable UUID parent,
        int position,
        @Nullable Integer number,
        @Size(max = 2000) String title,
        Access access,
        @Nullable @Size(max = 500) String legalBasis,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements AgendaItemView {

    static ClosedAgendaItemResponse from(AgendaItem item, Audience viewer) {
        Revision revision = item.visibility().revisionFor(viewer);
        return new ClosedAgendaItemResponse(
                item.id(),
                item.meetingId(),
                item.parentId(),
                item.positionFor(viewer),
                item.number(),
                item.neutralTitle(),
                Access.CLOSED,
                item.content().legalBasis(),
                revision.version(),
                revision.modifiedAt(),
                revision.etag());
    }
}
