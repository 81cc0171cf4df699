package dk.referat.changes;

import dk.referat.access.Audience;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change as a caller sees it.
 *
 * @param resource the collection that the resource is of, as in its path
 */
@Schema(name = "Change")
record ChangeResponse(
        @Size(max = 200) String cursor,
        ResourceType type,
        String resource,
        UUID id,
        long version,
        ChangeKind change,
        Instant at,
        URI href) {

    static ChangeResponse from(Change change, Audience viewer, String cursor) {
        return new ChangeResponse(
                cursor,
                change.type(),
                change.type().collection(),
                change.id(),
                change.versionFor(viewer),
                change.kindFor(viewer),
                change.at(),
                URI.create(change.type().href(change.id())));
    }
}
