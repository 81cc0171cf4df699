package dk.referat.http;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.common.core.AbstractResteasyReactiveContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Has a request answered by a thread that may wait for the database from before anybody is looked up in it. A filter that
 * left the event loop for itself would come back to it, and what answers would have to leave it once more.
 */
class Dispatch {

    private static final int BEFORE_IDENTIFICATION = Priorities.AUTHENTICATION - 1;

    @ServerRequestFilter(preMatching = true, priority = BEFORE_IDENTIFICATION)
    void leaveEventLoop(ResteasyReactiveContainerRequestContext request) {
        var context = (AbstractResteasyReactiveContext<?, ?>) request.getServerRequestContext();
        context.suspend();
        context.resume(Infrastructure.getDefaultExecutor());
    }
}
