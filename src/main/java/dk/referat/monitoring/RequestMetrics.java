package dk.referat.monitoring;

import dk.referat.http.protection.RouteOrder;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/** How many requests each route gets, how many fail and how long they take. Only what the service knows becomes a label. */
@Singleton
class RequestMetrics {

    private static final String REQUESTS = "http.server.requests";
    private static final String OTHER = "other";
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", OTHER);

    private static final double[] BOUNDARIES = Stream.of(10, 25, 50, 100, 250, 500, 1000, 2000, 5000, 10_000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    void install(@Observes Router router) {
        router.route().order(RouteOrder.FIRST).handler(this::label);
    }

    /** Where no resource is found to name the route after, the framework would take the path as it was sent. */
    private void label(RoutingContext context) {
        HttpRequestMetric.getRequestMetric(context).setTemplatePath("/" + OTHER);
        context.next();
    }

    @Produces
    @Singleton
    MeterFilter knownMethods() {
        return MeterFilter.replaceTagValues("method", method -> METHODS.contains(method) ? method : OTHER);
    }

    /** Only a port that was chosen has this label, and Prometheus wants the same ones of both ports: it ends the start. */
    @Produces
    @Singleton
    MeterFilter samePort() {
        return MeterFilter.ignoreTags("server.port");
    }

    /** Buckets that can be added up over all replicas. */
    @Produces
    @Singleton
    MeterFilter durations() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals(REQUESTS)
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(BOUNDARIES)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }
}
