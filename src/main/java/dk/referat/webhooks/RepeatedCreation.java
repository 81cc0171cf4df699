package dk.referat.webhooks;

import dk.referat.idempotency.Repetition;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers a repeated request for a webhook like the first one, but for its secret, which is shown once. */
class RepeatedCreation {

    private final Repetition repetition;

    RepeatedCreation(Repetition repetition) {
        this.repetition = repetition;
    }

    @ServerResponseFilter
    void showNoSecret(ContainerResponseContext response) {
        if (repetition.isOfCreation() && response.getEntity() instanceof WebhookResponse known) {
            response.setEntity(new NewWebhookResponse(known, null));
        }
    }
}
