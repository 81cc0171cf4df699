package dk.referat.http.protection;

import dk.referat.http.Api;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The headers of every answer: of resources, of other routes, and of errors before a route was found. */
@Singleton
class AnswerHeaders {

    static final Map<String, String> ALWAYS = Map.of(
            "API-Version", Api.VERSION,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private static final String TRANSPORT_SECURITY = "Strict-Transport-Security";
    private static final String ONE_YEAR = "max-age=31536000";

    /** Public caches keep nothing, and private ones ask before they show it again. */
    private static final String ASK_AGAIN = "private, no-cache";

    /** Answers differ by who asks, and are refused to whoever wants another format. */
    private static final List<String> VARY = List.of("Accept", "Authorization", "X-API-Key");

    private final DocumentationPage page;
    private final boolean varyByOrigin;

    AnswerHeaders(DocumentationPage page, CorsOptions cors) {
        this.page = page;
        this.varyByOrigin = cors.origins().isPresent();
    }

    void install(@Observes Router router) {
        router.route()
                .order(RouteOrder.HEADERS)
                .handler(this::promise)
                // What is no proper request fails before the first route.
                .failureHandler(this::promise);
    }

    private void promise(RoutingContext context) {
        String policy = page.isAt(context.request().path()) ? page.policy() : NOTHING;
        // A rerouted request forgets it and comes by again; twice does no harm.
        context.addHeadersEndHandler(end -> complete(context, policy));
        context.next();
    }

    private void complete(RoutingContext context, String policy) {
        MultiMap headers = context.response().headers();
        headers.addAll(ALWAYS);
        // A document for people says itself what it needs.
        if (!headers.contains(CONTENT_SECURITY_POLICY)) {
            headers.set(CONTENT_SECURITY_POLICY, policy);
        }
        if ("https".equals(context.request().scheme())) {
            headers.set(TRANSPORT_SECURITY, ONE_YEAR);
        }
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, ASK_AGAIN);
        }
        headers.set(HttpHeaders.VARY, String.join(", ", vary(headers)));
    }

    private Set<String> vary(MultiMap headers) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        headers.getAll(HttpHeaders.VARY).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .forEach(names::add);
        names.addAll(VARY);
        if (varyByOrigin) {
            names.add("Origin");
        }
        return names;
    }
}
