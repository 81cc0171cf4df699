package dk.referat.webhooks.delivery;

import dk.referat.http.Tagged;
import dk.referat.webhooks.sending.Failure;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "WebhookDelivery")
record DeliveryResponse(
        UUID id,
        UUID webhookId,
        @Size(max = 100) String type,
        @Nullable @Size(max = 100) String subject,
        Instant at,
        DeliveryState state,
        @Min(0) @Max(1000) int attempts,
        @Nullable Instant attemptedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Failure failure,
        @Nullable @Min(100) @Max(999) Integer status,
        @Size(max = 100) String etag)
        implements Tagged {

    static DeliveryResponse from(Delivery delivery) {
        return new DeliveryResponse(
                delivery.id(),
                delivery.webhookId(),
                delivery.event().type(),
                delivery.event().subject(),
                delivery.event().at(),
                delivery.state(),
                delivery.attempts(),
                delivery.attemptedAt(),
                delivery.nextAttemptAt(),
                delivery.failure(),
                delivery.status(),
                delivery.etag());
    }
}
