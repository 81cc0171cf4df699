package dk.referat.audit;

import dk.referat.access.Caller;
import dk.referat.access.Disclosure;
import dk.referat.problem.Unavailable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response.Status;
import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** What the log knows of a request, and what it must hold before the answer is sent. */
class RequestAudit {

    private static final Logger LOG = Logger.getLogger(RequestAudit.class);

    private final CurrentVertxRequest http;
    private final Caller caller;
    private final Disclosure disclosure;
    private final DisclosureLog log;

    RequestAudit(CurrentVertxRequest http, Caller caller, Disclosure disclosure, DisclosureLog log) {
        this.http = http;
        this.caller = caller;
        this.disclosure = disclosure;
        this.log = log;
    }

    @ServerRequestFilter
    @Priority(Priorities.AUTHENTICATION)
    void note(ResourceInfo resource) {
        SocketAddress remote = http.getCurrent().request().remoteAddress();
        caller.cameFrom(remote == null ? null : remote.hostAddress(), operation(resource.getResourceMethod()));
    }

    private static @Nullable String operation(@Nullable Method method) {
        Operation operation = method == null ? null : method.getAnnotation(Operation.class);
        return operation == null ? null : operation.operationId();
    }

    /** Comes after the filters that may still turn the answer into a 304: those with lower numbers come last. */
    @ServerResponseFilter
    @Priority(Priorities.AUTHENTICATION)
    void enterWhatIsShown(ContainerResponseContext response) {
        boolean shows = response.getStatus() < Status.MOVED_PERMANENTLY.getStatusCode() && response.hasEntity();
        if (!shows || disclosure.isEmpty()) {
            return;
        }
        try {
            log.enter(disclosure.ids());
        } catch (RuntimeException e) {
            LOG.errorf("An answer was kept back, because what it shows could not be logged: %s", e.getClass());
            throw new Unavailable("unavailable.audit");
        }
    }
}
