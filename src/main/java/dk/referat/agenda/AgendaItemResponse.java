package dk.referat.agenda;

import dk.referat.access.Access;
import dk.referat.access.Audience;
import dk.referat.access.Revision;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.TimeSlot;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AgendaItem")
public record AgendaItemResponse(
        UUID id,
        UUID meeting,
        @Nullable UUID parent,
        int position,
        @Nullable Integer number,
        ItemKind kind,
        @Nullable String heading,
        String title,
        @Nullable String publicTitle,
        Access access,
        @Nullable String legalBasis,
        ItemState state,
        @Nullable String stateReason,
        @Nullable String stateComment,
        boolean raisedAtMeeting,
        @Nullable String caseNumber,
        @Nullable String kleSubject,
        @Nullable String kleFacet,
        List<Section> sections,
        @Nullable Recommendation recommendation,
        List<QuotedDecision> quotedDecisions,
        @Nullable TimeSlot plannedSlot,
        List<Guest> guests,
        List<Absence> absences,
        @Nullable UUID predecessor,
        @Size(max = 1000) List<UUID> successors,
        List<ExternalRef> refs,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements AgendaItemView {

    static AgendaItemResponse from(AgendaItem item, Links links, Audience viewer) {
        UpdateAgendaItem content = item.content();
        Revision revision = item.visibility().revisionFor(viewer);
        return new AgendaItemResponse(
                item.id(),
                item.meetingId(),
                item.parentId(),
                item.positionFor(viewer),
                item.number(),
                item.kind(),
                content.heading(),
                item.title(),
                content.publicTitle(),
                content.access(),
                content.legalBasis(),
                item.state(),
                item.stateNote().stateReason(),
                item.stateNote().stateComment(),
                item.raisedAtMeeting(),
                content.caseNumber(),
                content.kleSubject(),
                content.kleFacet(),
                content.sections(),
                content.recommendation(),
                links.shown(content.quotedDecisions()),
                content.plannedSlot(),
                content.guests(),
                content.absences(),
                links.predecessor(item),
                links.successors(item),
                content.refs(),
                revision.version(),
                revision.modifiedAt(),
                revision.etag());
    }
}
