package dk.referat.webhooks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record TransitionWebhook(
        @NotNull WebhookState to,
        @Nullable @Size(min = 1, max = 2000) String reason) {}
