package dk.referat.body;

import dk.referat.access.Audience;
import dk.referat.access.Revision;
import dk.referat.http.Tagged;
import dk.referat.journal.ExternalRef;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Body")
public record BodyResponse(
        UUID id,
        String code,
        String name,
        BodyKind kind,
        PublicationPolicy publicationPolicy,
        ClosedTitlePolicy closedTitlePolicy,
        List<ExternalRef> refs,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements Tagged {

    static BodyResponse from(Body body, Audience viewer) {
        Revision revision = body.visibility().revisionFor(viewer);
        return new BodyResponse(
                body.id(),
                body.code(),
                body.name(),
                body.kind(),
                body.publicationPolicy(),
                body.closedTitlePolicy(),
                body.refs(),
                revision.version(),
                revision.modifiedAt(),
                revision.etag());
    }
}
