package dk.referat.identity.key;

import dk.referat.idempotency.Repetition;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers a repeated request for a key like the first one, but for the key itself, which is nowhere any more. */
class RepeatedCreation {

    private final Repetition repetition;

    RepeatedCreation(Repetition repetition) {
        this.repetition = repetition;
    }

    @ServerResponseFilter
    void showNoKey(ContainerResponseContext response) {
        if (repetition.isOfCreation() && response.getEntity() instanceof ApiKeyResponse known) {
            response.setEntity(new NewApiKeyResponse(known, null));
        }
    }
}
