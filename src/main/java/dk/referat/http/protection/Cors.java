package dk.referat.http.protection;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets pages of the configured origins call the service, with credentials in headers, never in cookies. The framework's
 * own filter names no Origin in Vary, tells foreign origins what would be allowed, and refuses without a problem.
 */
@Singleton
class Cors {

    private static final Pattern ORIGIN = Pattern.compile("https?://[^/*\\s,]+");
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
    private static final String REQUEST_HEADERS = "Accept, Accept-Language, Authorization, Content-Type, "
            + "Idempotency-Key, If-Match, If-None-Match, Prefer, X-API-Key, X-Request-Id";
    private static final String ANSWER_HEADERS = "API-Version, Content-Language, Deprecation, ETag, "
            + "Idempotency-Replayed, Link, Location, Preference-Applied, RateLimit, RateLimit-Policy, Retry-After, Sunset, "
            + "WWW-Authenticate, X-Request-Id";
    private static final String ONE_HOUR = "3600";

    private final Set<String> origins;

    Cors(CorsOptions options) {
        this.origins = options.origins().orElse(Set.of());
        origins.stream()
                .filter(origin -> !ORIGIN.matcher(origin).matches())
                .findFirst()
                .ifPresent(wrong -> {
                    throw new IllegalArgumentException(
                            "referat.cors.origins: %s is no origin like https://front.example".formatted(wrong));
                });
    }

    void install(@Observes Router router) {
        router.route().order(RouteOrder.CORS).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        String origin = context.request().getHeader(HttpHeaders.ORIGIN);
        if (origin == null || !origins.contains(origin)) {
            context.next();
            return;
        }
        MultiMap headers = context.response().headers();
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        if (isPreflight(context)) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS);
            headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ONE_HOUR);
            context.response().setStatusCode(204).end();
        } else {
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, ANSWER_HEADERS);
            context.next();
        }
    }

    private static boolean isPreflight(RoutingContext context) {
        return context.request().method().equals(HttpMethod.OPTIONS)
                && context.request().headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }
}
