package dk.referat.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.Callers;
import dk.referat.database.PackagedService;
import dk.referat.http.Api;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the service while it is written to: whoever repeats what got no answer has it done once. */
class KilledServiceIT {

    private static final int ROUNDS = 3;
    private static final int WRITERS = 4;
    private static final int MILLIS_OF_WRITING = 800;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temporary;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Queue<String> sent = new ConcurrentLinkedQueue<>();
    private final List<String> done = new ArrayList<>();
    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private PackagedService service;

    @Test
    void doesOnceWhatIsRepeatedAfterItWasKilled() throws Exception {
        start();
        post("/bodies", "first", """
                {"code": "DIR", "name": "Direktionen", "kind": "EXECUTIVE_BOARD"}""");
        for (int round = 0; round < ROUNDS; round++) {
            writeUntilKilled();
            start();
            for (String key : sent) {
                assertThat(schedule(key)).isEqualTo(201);
            }
            done.addAll(sent);
            sent.clear();
        }
        assertThat(locations()).containsExactlyInAnyOrderElementsOf(done);
        assertThat(done).hasSizeGreaterThan(answered.size());
        assertThat(answered).isNotEmpty();
        service.terminate();
    }

    private void start() throws Exception {
        service = PackagedService.start(
                temporary.resolve("data"),
                Map.of("REFERAT_ADMIN_KEY", Callers.ADMIN_KEY, "REFERAT_RATE_LIMIT_CALLER", "1000000"));
    }

    private void writeUntilKilled() throws Exception {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Thread writer = new Thread(this::write);
            writer.start();
            writers.add(writer);
        }
        Thread.sleep(MILLIS_OF_WRITING);
        service.kill();
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private void write() {
        try {
            while (true) {
                String key = UUID.randomUUID().toString();
                sent.add(key);
                schedule(key);
                answered.add(key);
            }
        } catch (IOException killed) {
            // As it should be.
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int schedule(String key) throws IOException, InterruptedException {
        return post("/meetings", key, """
                {"body": "DIR", "kind": "ORDINARY", "date": "2026-03-04", "location": "%s"}""".formatted(key));
    }

    private int post(String path, String key, String json) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .header(Keyed.KEY, key)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private List<String> locations() throws IOException, InterruptedException {
        List<String> found = new ArrayList<>();
        String next = "";
        do {
            HttpRequest page = request("/meetings?limit=500" + next).build();
            JsonNode meetings = JSON.readTree(
                    http.send(page, HttpResponse.BodyHandlers.ofString()).body());
            meetings.path("items")
                    .forEach(meeting -> found.add(meeting.path("location").asText()));
            next = meetings.path("next").isNull()
                    ? ""
                    : "&cursor=" + meetings.path("next").asText();
        } while (!next.isEmpty());
        return found;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.address().resolve(Api.V1 + path))
                .header(Callers.API_KEY, Callers.ADMIN_KEY);
    }
}
