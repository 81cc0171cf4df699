package dk.referat.http.problem;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal as its problem would say it. */
@Schema(name = "Refusal")
public record Reason(
        @Size(max = 100) String type, @Size(max = 200) String title, String detail) {}
