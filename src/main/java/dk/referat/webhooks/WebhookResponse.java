package dk.referat.webhooks;

import dk.referat.access.Audience;
import dk.referat.body.BodyReference;
import dk.referat.changes.ResourceType;
import dk.referat.http.Tagged;
import dk.referat.idempotency.ShownOnce;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Webhook")
record WebhookResponse(
        UUID id,
        @Size(max = 2000) String url,
        @Nullable @Size(max = 1000) String description,
        Audience audience,
        @Nullable @Size(max = 50) List<ResourceType> types,
        @Nullable @Size(max = 500) List<BodyReference> bodies,
        @Nullable Instant previousSecretUntil,
        WebhookState state,
        @Nullable @Size(max = 2000) String stateReason,
        @Nullable DisabledBy disabledBy,
        Instant createdAt,
        @Size(max = 1000) String createdBy,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements Tagged, ShownOnce {

    @Override
    public Object withoutSecret() {
        return new NewWebhookResponse(this, null);
    }

    static WebhookResponse from(Webhook webhook, Map<UUID, BodyReference> known) {
        List<UUID> bodies = webhook.bodyIds();
        return new WebhookResponse(
                webhook.id(),
                webhook.url(),
                webhook.description(),
                webhook.audience(),
                webhook.types().isEmpty() ? null : webhook.types(),
                bodies == null
                        ? null
                        : bodies.stream()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .toList(),
                webhook.previousSecretUntil(),
                webhook.state(),
                webhook.stateReason(),
                webhook.disabledBy(),
                webhook.createdAt(),
                webhook.createdBy(),
                webhook.version(),
                webhook.modifiedAt(),
                webhook.etag());
    }
}
