package dk.referat.identity;

import dk.referat.http.protection.RouteOrder;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Who is not who they say is refused by {@link Identification} alone. The framework would prepare a refusal for each
 * request, and build its map of all paths anew for it, which takes longer than to find the resource.
 */
@Singleton
class OwnRefusals {

    void install(@Observes Router router) {
        router.route().order(RouteOrder.AUTHENTICATED).handler(OwnRefusals::withoutTheFrameworks);
    }

    private static void withoutTheFrameworks(RoutingContext context) {
        context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        context.next();
    }
}
