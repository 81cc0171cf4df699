package dk.referat.traffic;

import dk.referat.database.Pulse;
import dk.referat.http.Api;
import dk.referat.http.problem.ProblemType;
import dk.referat.http.problem.RouteProblems;
import dk.referat.http.protection.RouteOrder;
import dk.referat.problem.Unavailable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Where the database does not answer, or so many requests are at work that one more would wait for a session in vain, it is
 * refused before it takes the place of others.
 */
@ApplicationScoped // behind a proxy: request filters are made before there is a configuration
class Congestion {

    private static final String PLACE = Congestion.class.getName();
    private static final String REFUSAL = "http.unavailable";
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final int BEFORE_ALL_OTHERS = 0;
    private static final int NOT_FOUND = 404;

    private final Pulse pulse;
    private final int most;
    private final RouteProblems problems;
    private final CurrentVertxRequest current;
    private final AtomicInteger atWork = new AtomicInteger();

    Congestion(
            Pulse pulse,
            // Of ordinary requests, the last has a session within a fraction of a second.
            @ConfigProperty(name = "referat.traffic.most-at-once", defaultValue = "100") int most,
            RouteProblems problems,
            CurrentVertxRequest current) {
        this.pulse = pulse;
        this.most = most;
        this.problems = problems;
        this.current = current;
    }

    void install(@Observes Router router) {
        router.route(Api.V1 + "/*").order(RouteOrder.ADMISSION).handler(this::admit);
    }

    /** Before anything is read of the body. Many can come in before the first is at work. */
    private void admit(RoutingContext context) {
        if (pulse.isAway() || atWork.get() >= most) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            problems.answer(context, ProblemType.UNAVAILABLE, REFUSAL);
        } else {
            context.next();
        }
    }

    /** When all of the body is there, and before anybody is looked up. */
    @ServerRequestFilter(preMatching = true, priority = BEFORE_ALL_OTHERS)
    void begin(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith(Api.V1)) {
            return;
        }
        if (pulse.isAway()) {
            throw new Unavailable(REFUSAL);
        }
        Place place = new Place();
        current.getCurrent().put(PLACE, place);
        // Whatever becomes of the answer.
        current.getCurrent().addEndHandler(end -> place.leave());
    }

    /** Who waits for a change has neither thread nor session meanwhile. */
    @ServerRequestFilter
    void letWait(ResourceInfo resource) {
        if (CompletionStage.class.isAssignableFrom(resource.getResourceMethod().getReturnType())) {
            end();
        }
    }

    /** Sending the answer takes as long as its receiver likes. */
    @ServerResponseFilter
    void end() {
        Optional.ofNullable(current.getCurrent())
                .map(context -> context.<Place>get(PLACE))
                .ifPresent(Place::leave);
    }

    /**
     * Where a session ends before its transaction has begun, Hibernate takes the row it looks for to be missing. Nobody shall
     * take that for the truth.
     */
    @ServerResponseFilter
    void doubt(ContainerResponseContext response) {
        if (response.getStatus() == NOT_FOUND && pulse.isAway()) {
            throw new Unavailable(REFUSAL);
        }
    }

    private final class Place {

        private final AtomicBoolean left = new AtomicBoolean();

        Place() {
            if (atWork.incrementAndGet() > most) {
                atWork.decrementAndGet();
                throw new Unavailable(REFUSAL);
            }
        }

        void leave() {
            if (left.compareAndSet(false, true)) {
                atWork.decrementAndGet();
            }
        }
    }
}
