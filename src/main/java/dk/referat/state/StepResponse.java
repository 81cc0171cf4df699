package dk.referat.state;

import dk.referat.access.Audience;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Step")
public record StepResponse(
        @Size(max = 50) String from,
        @Size(max = 50) String to,
        Instant at,
        @Nullable String by,
        @Nullable String reason,
        @Nullable String comment) {

    /** What employees are called here is no business of the public's. */
    static StepResponse from(Step step, Audience viewer) {
        return new StepResponse(
                step.fromState(),
                step.toState(),
                step.takenAt(),
                viewer == Audience.PUBLIC ? null : step.takenBy(),
                step.reason(),
                step.comment());
    }
}
