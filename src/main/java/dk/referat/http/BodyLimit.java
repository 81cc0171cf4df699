package dk.referat.http;

import dk.referat.http.problem.ProblemType;
import dk.referat.http.problem.RouteProblems;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** How long a request body may be: more for imports, which are whole documents. */
class BodyLimit {

    private static final long MEGABYTE = 1024 * 1024;
    private static final int LIMIT = 2;
    private static final int IMPORT_LIMIT = 10;

    private final RouteProblems problems;

    BodyLimit(RouteProblems problems) {
        this.problems = problems;
    }

    void install(@Observes Router router) {
        int framework = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT;
        router.route().order(framework - 1).handler(this::checkDeclaredLength);
        // Past its own limit the framework ends the response itself, without a body; the filter below counts instead.
        router.route().order(framework + 1).handler(context -> {
            context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
            context.next();
        });
    }

    @ServerRequestFilter
    void countWhatDeclaresNoLength(ContainerRequestContext request) {
        boolean sends =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        if (sends && request.getHeaderString("Content-Length") == null) {
            int limit = megabytes(request.getUriInfo().getPath());
            request.setEntityStream(new LimitedStream(request.getEntityStream(), limit, limit * MEGABYTE));
        }
    }

    private void checkDeclaredLength(RoutingContext context) {
        String declared = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        int limit = megabytes(context.normalizedPath());
        if (declared != null && Long.parseLong(declared) > limit * MEGABYTE) {
            refuse(context, limit);
        } else {
            context.next();
        }
    }

    private void refuse(RoutingContext context, int limit) {
        // Whoever is still sending reads the answer only if the rest is taken from them for a while.
        context.request().resume();
        problems.answer(context, ProblemType.TOO_LARGE, "too-large.body", limit);
    }

    private static int megabytes(String path) {
        return path.startsWith(Api.V1 + "/imports") ? IMPORT_LIMIT : LIMIT;
    }
}
