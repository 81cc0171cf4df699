package dk.referat.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.Callers;
import dk.referat.database.PackagedService;
import dk.referat.http.PlainClient.Answer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tells the packaged service to stop while many write and read, as behind a gateway that sends nothing more a while after
 * the service has said that it is not ready: whatever was sent until then is answered whole.
 */
class StopIT {

    private static final int CLIENTS = 16;
    private static final String DELAY = "5S";
    private static final long GATEWAY_NOTICES_MILLIS = 2500;
    private static final long BEYOND_THE_DELAY_MILLIS = 4500;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temporary;

    private final Collection<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Collection<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger before = new AtomicInteger();
    private final AtomicInteger after = new AtomicInteger();
    private volatile boolean unready;
    private volatile boolean gatewayKnows;

    @Test
    void cutsNothingOff() throws Exception {
        PackagedService service = start();
        create(service);
        ExecutorService clients = Executors.newCachedThreadPool();
        List<Future<?>> working = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            boolean keepsAlive = i % 2 == 0;
            working.add(clients.submit(() -> work(service, keepsAlive)));
        }
        PlainClient waiting = new PlainClient(service.address(), true);
        waiting.begin(head("GET", "/changes?after=now", "Prefer: wait=60\r\n"));
        PlainClient importing = new PlainClient(service.address(), true);
        String minutes = Files.readString(Path.of("src/main/resources/sample/dir-2026-02-11.txt"));
        String first = minutes.substring(0, 1000).replaceAll("[^\\p{ASCII}]", "x");
        String second = minutes.substring(1000).replaceAll("[^\\p{ASCII}]", "x");
        importing.begin(head(
                "POST",
                "/imports?body=DIR",
                "Content-Type: text/plain\r\nContent-Length: " + (first.length() + second.length()) + "\r\n"));
        importing.begin(first);
        while (before.get() < 10 * CLIENTS) {
            Thread.sleep(20);
        }

        service.tellToStop();

        awaitUnreadiness(service);
        assertThat(waiting.read().status()).isEqualTo(200);
        Thread.sleep(GATEWAY_NOTICES_MILLIS);
        gatewayKnows = true;
        for (Future<?> one : working) {
            one.get();
        }
        Thread.sleep(BEYOND_THE_DELAY_MILLIS);
        assertThat(service.isRunning()).isTrue();
        importing.begin(second);
        Answer imported = importing.read();
        int exit = service.exitCode();

        System.out.printf(
                "Told to stop: %d answers before it was unready, %d after; %d cut off or refused%n",
                before.get(), after.get(), faults.size());
        assertThat(imported.status()).as(imported.body()).isEqualTo(201);
        assertThat(exit).isIn(0, 143);
        assertThat(faults).isEmpty();
        assertThat(before.get()).isPositive();
        assertThat(after.get()).isPositive();
        assertThatThrownBy(() -> new PlainClient(service.address(), false).send(head("GET", "/meetings", "")))
                .isInstanceOf(PlainClient.Refused.class);
        assertThat(service.log()).noneMatch(line -> line.contains(" ERROR "));
        everythingAcknowledgedIsThere();
    }

    private PackagedService start() throws Exception {
        return PackagedService.start(
                temporary.resolve("data"),
                Map.of(
                        "REFERAT_ADMIN_KEY",
                        Callers.ADMIN_KEY,
                        "REFERAT_RATE_LIMIT_CALLER",
                        "1000000",
                        "QUARKUS_SHUTDOWN_DELAY",
                        DELAY));
    }

    private void create(PackagedService service) throws IOException {
        Answer made = new PlainClient(service.address(), false).send(post("/bodies", """
                {"code": "DIR", "name": "Direktionen", "kind": "EXECUTIVE_BOARD"}"""));
        assertThat(made.status()).isEqualTo(201);
    }

    private void work(PackagedService service, boolean keepsAlive) {
        PlainClient client = new PlainClient(service.address(), keepsAlive);
        while (!gatewayKnows) {
            String mark = UUID.randomUUID().toString();
            try {
                expect(201, client.send(post("/meetings", """
                        {"body": "DIR", "kind": "ORDINARY", "date": "2026-03-04", "location": "%s"}""".formatted(mark))));
                acknowledged.add(mark);
                expect(200, client.send(head("GET", "/meetings?limit=20", "")));
            } catch (IOException e) {
                faults.add(e.toString());
            }
        }
    }

    private void expect(int status, Answer answer) throws IOException {
        (unready ? after : before).incrementAndGet();
        if (answer.status() != status) {
            faults.add(answer.status() + " " + answer.body());
        }
        JSON.readTree(answer.body());
    }

    private void awaitUnreadiness(PackagedService service) throws Exception {
        while (!unready) {
            HttpURLConnection question = (HttpURLConnection)
                    service.management().resolve("/health/ready").toURL().openConnection();
            unready = question.getResponseCode() == 503;
        }
    }

    private void everythingAcknowledgedIsThere() throws Exception {
        PackagedService again = start();
        List<String> found = new ArrayList<>();
        PlainClient client = new PlainClient(again.address(), true);
        String cursor = "";
        while (cursor != null) {
            JsonNode page = JSON.readTree(
                    client.send(head("GET", "/meetings?limit=500" + cursor, "")).body());
            page.path("items")
                    .forEach(meeting -> found.add(meeting.path("location").asText()));
            cursor = page.path("next").isNull()
                    ? null
                    : "&cursor=" + page.path("next").asText();
        }
        again.terminate();
        assertThat(found).containsAll(acknowledged);
    }

    private static String post(String path, String json) {
        return head("POST", path, "Content-Type: application/json\r\nContent-Length: " + json.length() + "\r\n") + json;
    }

    private static String head(String method, String path, String headers) {
        return method + " " + Api.V1 + path + " HTTP/1.1\r\nHost: localhost\r\n" + Callers.API_KEY + ": "
                + Callers.ADMIN_KEY + "\r\n" + headers + "\r\n";
    }
}
