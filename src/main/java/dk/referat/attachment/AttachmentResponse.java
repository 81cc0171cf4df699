package dk.referat.attachment;

import dk.referat.access.Access;
import dk.referat.access.Audience;
import dk.referat.access.Revision;
import dk.referat.journal.ExternalRef;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An attachment.
 *
 * @param link where the case-management system shows the file; null where no link is configured or no id is known
 */
@Schema(name = "Attachment")
public record AttachmentResponse(
        UUID id,
        UUID meeting,
        UUID agendaItem,
        @Nullable UUID decision,
        int index,
        String title,
        @Nullable String publicTitle,
        Access access,
        @Nullable String legalBasis,
        @Nullable String documentNumber,
        @Nullable String caseNumber,
        @Nullable String documentId,
        @Nullable String typeCode,
        @Nullable String fileName,
        @Nullable String versionLabel,
        @Nullable LocalDate documentDate,
        @Nullable String link,
        List<ExternalRef> refs,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements AttachmentView {

    static AttachmentResponse from(Attachment attachment, @Nullable String link, Audience viewer) {
        Revision revision = attachment.visibility().revisionFor(viewer);
        return new AttachmentResponse(
                attachment.id(),
                attachment.meetingId(),
                attachment.itemId(),
                attachment.decisionId(),
                attachment.indexFor(viewer),
                attachment.title(),
                attachment.publicTitle(),
                attachment.access(),
                attachment.legalBasis(),
                attachment.documentNumber(),
                attachment.caseNumber(),
                attachment.documentId(),
                attachment.typeCode(),
                attachment.fileName(),
                attachment.versionLabel(),
                attachment.documentDate(),
                link,
                attachment.refs(),
                revision.version(),
                revision.modifiedAt(),
                revision.etag());
    }
}
