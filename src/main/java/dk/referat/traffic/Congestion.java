package dk.referat.traffic;

import dk.referat.database.Pulse;
import dk.referat.http.Api;
import dk.referat.http.problem.ProblemType;
import dk.referat.http.problem.RouteProblems;
import dk.referat.http.protection.RouteOrder;
import dk.referat.problem.Unavailable;
import io.agroal.api.AgroalDataSource;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Where the database does not answer, or so many wait for a session that one more would wait in vain, a request is refused
 * before it takes the place of others.
 */
@ApplicationScoped // behind a proxy: request filters are made before there is a configuration
class Congestion {

    private static final String REFUSAL = "http.unavailable";
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final int BEFORE_ALL_OTHERS = 0;

    private final Pulse pulse;
    private final AgroalDataSource sessions;
    private final int mostWaiting;
    private final RouteProblems problems;

    Congestion(
            Pulse pulse,
            AgroalDataSource sessions,
            // Ordinary requests pass so short a queue in a fraction of a second.
            @ConfigProperty(name = "referat.traffic.most-waiting", defaultValue = "100") int mostWaiting,
            RouteProblems problems) {
        this.pulse = pulse;
        this.sessions = sessions;
        this.mostWaiting = mostWaiting;
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.route(Api.V1 + "/*").order(RouteOrder.ADMISSION).handler(this::admit);
    }

    private void admit(RoutingContext context) {
        if (isClosed()) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            problems.answer(context, ProblemType.UNAVAILABLE, REFUSAL);
        } else {
            context.next();
        }
    }

    /** Many can come in before the first of them waits; this is where a thread is about to. */
    @ServerRequestFilter(priority = BEFORE_ALL_OTHERS)
    void admitToASession(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().startsWith(Api.V1) && isClosed()) {
            throw new Unavailable(REFUSAL);
        }
    }

    private boolean isClosed() {
        return pulse.isAway() || sessions.getMetrics().awaitingCount() >= mostWaiting;
    }
}
