package dk.referat.redaction;

import dk.referat.http.Tagged;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Redaction")
record RedactionResponse(
        UUID id,
        UUID meeting,
        Instant at,
        String reason,
        String by,
        @Size(max = 100) String etag) implements Tagged {

    /** What was done stays as it is. */
    static final String ONLY_EDITION = "\"1\"";
}
