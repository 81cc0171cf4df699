package dk.referat.drill;

import dk.referat.database.PackagedService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** One of several services on the same database. */
record Replica(PackagedService service) {

    private static final HttpClient PROBE = HttpClient.newHttpClient();

    static Replica start(Path jar, Path folder, External database) throws Exception {
        return new Replica(PackagedService.start(jar, folder, database.settingsOfReplica()));
    }

    URI address() {
        return service.address();
    }

    /** Whether it wants requests. */
    boolean isReady() throws InterruptedException {
        HttpRequest probe = HttpRequest.newBuilder(service.management().resolve("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return PROBE.send(probe, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        }
    }
}
