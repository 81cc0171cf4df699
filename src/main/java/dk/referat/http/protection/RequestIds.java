package dk.referat.http.protection;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Each request has an id, the client's own or a new one: the answer names it, and so does what is logged meanwhile. */
@Singleton
class RequestIds {

    private static final String HEADER = "X-Request-Id";
    private static final String IN_THE_LOG = "requestId";

    /** What breaks no log and no header. */
    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    void install(@Observes Router router) {
        router.route()
                .order(RouteOrder.FIRST)
                .handler(this::name)
                // What is no proper request fails before the first route.
                .failureHandler(this::name);
    }

    private void name(RoutingContext context) {
        // A rerouted request comes by again, and has lost what was to be done at its end.
        String known = context.get(HEADER);
        String id = known == null ? own(context.request().getHeader(HEADER)) : known;
        context.put(HEADER, id);
        context.addHeadersEndHandler(end -> context.response().headers().set(HEADER, id));
        MDC.put(IN_THE_LOG, id);
        context.next();
    }

    private static String own(@Nullable String sent) {
        return sent != null && FIT.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
