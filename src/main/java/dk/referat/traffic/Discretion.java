package dk.referat.traffic;

import dk.referat.access.Disclosure;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Nobody keeps an answer that shows closed content, not even the browser of who may see it. */
class Discretion {

    private final Disclosure disclosure;

    Discretion(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    @ServerResponseFilter
    void forbidKeeping(ContainerResponseContext response) {
        if (!disclosure.isEmpty()) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
