package dk.referat.http.protection;

import dk.referat.http.problem.ProblemType;
import dk.referat.http.problem.RouteProblems;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** How many headers and query parameters a request may have; how long they may be together, the server is told. */
@Singleton
class RequestSize {

    private static final int MAX_HEADERS = 100;
    private static final int MAX_PARAMETERS = 100;

    private final RouteProblems problems;

    RequestSize(RouteProblems problems) {
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.route().order(RouteOrder.REQUEST_SIZE).handler(this::check);
    }

    private void check(RoutingContext context) {
        String query = context.request().query();
        if (context.request().headers().size() > MAX_HEADERS) {
            problems.answer(context, ProblemType.INVALID, "http.too-many-headers", MAX_HEADERS);
        } else if (query != null
                && query.chars().filter(c -> c == '&' || c == ';').count() >= MAX_PARAMETERS) {
            problems.answer(context, ProblemType.INVALID, "http.too-many-parameters", MAX_PARAMETERS);
        } else {
            context.next();
        }
    }
}
