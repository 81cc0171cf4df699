package dk.referat.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Callers;
import dk.referat.database.PackagedService;
import dk.referat.http.Api;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two replicas tell a receiver of changes; one is killed, then the other. */
class WebhookDrill {

    private static final int CHANGES = 60;
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Map<String, String> SETTINGS = Map.of(
            "REFERAT_ADMIN_KEY", Callers.ADMIN_KEY,
            "REFERAT_WEBHOOKS_ALLOWED_NETWORKS", "127.0.0.0/8",
            "REFERAT_WEBHOOKS_PLAIN_HOSTS", "localhost",
            "REFERAT_WEBHOOKS_LOOK_EVERY", "100ms",
            "REFERAT_WEBHOOKS_ANSWER_WITHIN", "2s",
            "REFERAT_WEBHOOKS_LEASE", "5s");

    @TempDir
    Path temporary;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> made = new HashSet<>();
    private final Receiver receiver = new Receiver();

    @Test
    void tellsEverythingWhoeverIsKilled() throws Exception {
        Path folder = temporary.resolve("data");
        PackagedService first = PackagedService.start(folder, SETTINGS);
        PackagedService second = PackagedService.start(temporary.resolve("none"), sharing(folder));
        try {
            post(
                    first,
                    "/webhooks",
                    "{\"url\": \"%s\", \"audience\": \"CLOSED\"}".formatted(receiver.url("localhost")));

            // Both work: nothing comes twice, and nothing comes to two at the same time.
            receiver.take(30);
            write(List.of(first, second));
            awaitAll();
            assertThat(receiver.received()).hasSize(made.size());
            assertThat(receiver.mostAtOnce()).isEqualTo(1);

            // One is killed with deliveries in its hands: the other has them when their leases end.
            receiver.take(1000);
            write(List.of(first, second));
            receiver.await(CHANGES + 3);
            second.kill();
            receiver.take(0);
            awaitAll();

            // So is the last, with deliveries nobody has begun: they come when it is back.
            write(List.of(first));
            first.kill();
            first = PackagedService.start(folder, SETTINGS);
            awaitAll();
            Map<String, Long> times = receiver.received().stream()
                    .collect(Collectors.groupingBy(Receiver.Received::id, TreeMap::new, Collectors.counting()));
            System.out.printf(
                    "%d changes, 2 replicas, 2 kills: %d came, %d more than once%n",
                    made.size(),
                    times.size(),
                    times.values().stream().filter(many -> many > 1).count());
        } finally {
            second.terminate();
            first.terminate();
            receiver.close();
        }
    }

    private static Map<String, String> sharing(Path folder) throws Exception {
        String port =
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(3);
        Map<String, String> settings = new TreeMap<>(SETTINGS);
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + port + "/referat");
        settings.put("QUARKUS_DATASOURCE_USERNAME", "referat");
        settings.put("QUARKUS_DATASOURCE_PASSWORD", Files.readString(folder.resolve("password")));
        return settings;
    }

    private void write(List<PackagedService> services) throws Exception {
        for (int i = 0; i < CHANGES; i++) {
            made.add(post(services.get(i % services.size()), "/bodies", """
                    {"code": "B%d", "name": "Udvalg", "kind": "COMMITTEE"}
                    """.formatted(made.size())));
        }
    }

    private String post(PackagedService service, String path, String json) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.address().resolve(Api.V1 + path))
                .header("Content-Type", "application/json")
                .header(Callers.API_KEY, Callers.ADMIN_KEY)
                .POST(BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        Matcher id = ID.matcher(answer.body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private void awaitAll() throws InterruptedException {
        receiver.await(now -> now.stream()
                .map(one -> one.event().at("/data/id").asText())
                .collect(Collectors.toSet())
                .containsAll(made));
    }
}
