package dk.referat.attachment;

import dk.referat.access.Access;
import dk.referat.access.Audience;
import dk.referat.access.Revision;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those who may not see a closed attachment may know of it; its title as the body's policy has it. */
@Schema(name = "ClosedAttachment")
public record ClosedAttachmentResponse(
        UUID id,
        UUID meeting,
        UUID agendaItem,
        int index,
        @Size(max = 2000) String title,
        Access access,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements AttachmentView {

    static ClosedAttachmentResponse from(Attachment attachment, Audience viewer) {
        Revision revision = attachment.visibility().revisionFor(viewer);
        return new ClosedAttachmentResponse(
                attachment.id(),
                attachment.meetingId(),
                attachment.itemId(),
                attachment.indexFor(viewer),
                attachment.neutralTitle(),
                Access.CLOSED,
                revision.version(),
                revision.modifiedAt(),
                revision.etag());
    }
}
