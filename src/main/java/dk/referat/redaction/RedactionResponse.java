package dk.referat.redaction;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Redaction")
record RedactionResponse(UUID id, UUID meeting, Instant at, String reason, String by) {}
