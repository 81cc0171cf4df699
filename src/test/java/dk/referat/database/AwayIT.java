package dk.referat.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.Callers;
import dk.referat.http.Api;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the database away from the packaged service in every way, while many write and read: everybody is answered, nobody
 * waits for ever, and when it is back everything goes on by itself. How long an answer took is printed.
 */
class AwayIT {

    private static final int CLIENTS = 24;
    private static final int MANY = 300;
    private static final long AWAY_MILLIS = 5000;

    /** Whoever waits longer hangs; far less than a statement may take, which is what would end the wait otherwise. */
    private static final Duration HANGS = Duration.ofSeconds(20);

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path temporary;

    private static PackagedService owner;
    private static PackagedService guest;
    private static Relay relay;

    private final HttpClient client = HttpClient.newHttpClient();

    /** What came of a request; {@code made} is what a write was to leave. */
    private record Outcome(String made, HttpResponse<String> answer, long millis) {

        boolean isRefused() {
            return answer.statusCode() == 503;
        }
    }

    /** One service with the database that comes along, one that reaches the same over a network. */
    @BeforeAll
    static void start() throws Exception {
        owner = PackagedService.start(
                temporary.resolve("data"),
                Map.of("REFERAT_ADMIN_KEY", Callers.ADMIN_KEY, "REFERAT_RATE_LIMIT_CALLER", "1000000"));
        relay = new Relay(Integer.parseInt(postmaster().get(3)));
        guest = PackagedService.start(
                temporary.resolve("none"),
                Map.of(
                        "REFERAT_ADMIN_KEY",
                        Callers.ADMIN_KEY,
                        "REFERAT_RATE_LIMIT_CALLER",
                        "1000000",
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://127.0.0.1:" + relay.port() + "/referat",
                        "QUARKUS_DATASOURCE_USERNAME",
                        "referat",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        password()));
    }

    @AfterAll
    static void stop() throws Exception {
        guest.terminate();
        owner.terminate();
        relay.close();
    }

    @Test
    void answersWhenTheServerIsKilled() throws Exception {
        answersWhile(owner, "killed", () -> {
            ProcessHandle server = server();
            server.destroyForcibly();
            server.onExit().get();
            return () -> {};
        });
    }

    @Test
    void answersWhenTheServerIsStopped() throws Exception {
        answersWhile(owner, "stopped", () -> {
            List<String> processes = Stream.concat(Stream.of(server()), server().descendants())
                    .map(process -> Long.toString(process.pid()))
                    .toList();
            signal("-STOP", processes);
            return () -> signal("-CONT", processes);
        });
    }

    @Test
    void answersWhenTheNetworkLosesEverything() throws Exception {
        answersWhile(guest, "lost by the network", () -> {
            relay.lose();
            return relay::mend;
        });
    }

    private interface Away {
        Back go() throws Exception;
    }

    private interface Back {
        void come() throws Exception;
    }

    private void answersWhile(PackagedService service, String what, Away away) throws Exception {
        String body = body(service);
        Collection<Outcome> outcomes = new ConcurrentLinkedQueue<>();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> working = new ArrayList<>();
        AtomicBoolean enough = new AtomicBoolean();
        AtomicIntegerArray answered = new AtomicIntegerArray(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            int number = i;
            boolean writes = i % 2 == 0;
            working.add(clients.submit(() -> {
                while (!enough.get()) {
                    outcomes.add(writes ? write(service, body) : read(service, body));
                    answered.incrementAndGet(number);
                    Thread.sleep(5);
                }
                return null;
            }));
        }
        while (outcomes.size() < 10 * CLIENTS) {
            Thread.sleep(20);
        }
        Back back = away.go();
        int[] before = IntStream.range(0, CLIENTS).map(answered::get).toArray();
        try {
            Thread.sleep(AWAY_MILLIS);
            assertThat(health(service, "live")).isEqualTo(200);
            // Nobody waits until it is back: what had begun and what came after is answered.
            Eventually.answers(() -> assertThat(IntStream.range(0, CLIENTS))
                    .allMatch(number -> answered.get(number) > before[number] + 1));
        } finally {
            back.come();
        }
        Eventually.answers(() -> assertThat(read(service, body).isRefused()).isFalse());
        Eventually.answers(() -> assertThat(health(service, "ready")).isEqualTo(200));
        enough.set(true);
        for (Future<?> one : working) {
            one.get();
        }
        clients.shutdown();

        report(what, outcomes);
        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.answer().statusCode()).isIn(200, 201, 503);
            if (outcome.isRefused()) {
                assertIsAProblemThatPasses(outcome.answer());
            }
        });
        assertThat(outcomes).anyMatch(Outcome::isRefused);
        List<String> acknowledged = outcomes.stream()
                .filter(outcome -> outcome.answer().statusCode() == 201)
                .map(Outcome::made)
                .toList();
        assertThat(locations(service, body)).containsAll(acknowledged);
    }

    private static void assertIsAProblemThatPasses(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("/problems/unavailable");
    }

    @Test
    void refusesInGoodTimeWhenAllSessionsAreTaken() throws Exception {
        String body = body(owner);
        ExecutorService clients = Executors.newFixedThreadPool(MANY);
        List<Future<Outcome>> asked = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        try (Connection other = database();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table meeting");
            for (int i = 0; i < MANY; i++) {
                asked.add(clients.submit(() -> read(owner, body)));
            }
            // Statements that got a session wait for the lock; all others are answered without it.
            while (asked.stream().filter(Future::isDone).count() < MANY - 16) {
                Thread.sleep(20);
            }
            other.rollback();
            for (Future<Outcome> one : asked) {
                outcomes.add(one.get());
            }
        } finally {
            clients.shutdownNow();
        }

        report("busy, for " + MANY, outcomes);
        assertThat(outcomes)
                .allMatch(outcome -> outcome.isRefused() || outcome.answer().statusCode() == 200);
        assertThat(outcomes.stream().filter(Outcome::isRefused))
                .hasSizeGreaterThanOrEqualTo(MANY - 16)
                .allSatisfy(outcome -> assertIsAProblemThatPasses(outcome.answer()));
        assertThat(read(owner, body).answer().statusCode()).isEqualTo(200);
    }

    @Test
    void cutsOffStatementsThatTakeTooLong() throws Exception {
        PackagedService impatient = PackagedService.start(
                temporary.resolve("impatient"),
                Map.of(
                        "REFERAT_ADMIN_KEY",
                        Callers.ADMIN_KEY,
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://127.0.0.1:" + relay.port() + "/referat",
                        "QUARKUS_DATASOURCE_USERNAME",
                        "referat",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        password(),
                        "QUARKUS_DATASOURCE_JDBC_NEW_CONNECTION_SQL",
                        "set time zone 'UTC'; set statement_timeout = '1s'"));
        String body = body(owner);
        try (Connection other = database();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table meeting");

            Outcome outcome = read(impatient, body);

            report("slow", List.of(outcome));
            assertThat(outcome.answer().statusCode()).isEqualTo(503);
            assertIsAProblemThatPasses(outcome.answer());
        } finally {
            impatient.terminate();
        }
    }

    private static void report(String what, Collection<Outcome> outcomes) {
        Map<Boolean, List<Long>> times = outcomes.stream()
                .sorted((one, other) -> Long.compare(one.millis(), other.millis()))
                .collect(Collectors.partitioningBy(
                        Outcome::isRefused, Collectors.mapping(Outcome::millis, Collectors.toList())));
        System.out.printf(
                "The database is %s: %d answers, the slowest after %d ms; %d refusals, half of them within %d ms, the"
                        + " slowest after %d ms%n",
                what,
                times.get(false).size(),
                part(times.get(false), 1),
                times.get(true).size(),
                part(times.get(true), 0.5),
                part(times.get(true), 1));
    }

    private static long part(List<Long> sorted, double part) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }

    private String body(PackagedService service) throws Exception {
        String code = "B" + Long.toString(System.nanoTime(), 36);
        Outcome made = send(service, code, "/bodies", """
                {"code": "%s", "name": "Direktionen", "kind": "EXECUTIVE_BOARD"}
                """.formatted(code));
        assertThat(made.answer().statusCode()).isEqualTo(201);
        return code;
    }

    private Outcome write(PackagedService service, String body) throws Exception {
        String mark = UUID.randomUUID().toString();
        return send(service, mark, "/meetings", """
                {"body": "%s", "kind": "ORDINARY", "date": "2026-03-04", "location": "%s"}
                """.formatted(body, mark));
    }

    private Outcome read(PackagedService service, String body) throws Exception {
        return send(service, "", "/meetings?limit=1&body=" + body, null);
    }

    private Outcome send(PackagedService service, String made, String path, String json) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.address().resolve(Api.V1 + path))
                .timeout(HANGS)
                .header(Callers.API_KEY, Callers.ADMIN_KEY);
        if (json != null) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        }
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        return new Outcome(made, answer, (System.nanoTime() - start) / 1_000_000);
    }

    private List<String> locations(PackagedService service, String body) throws Exception {
        List<String> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = JSON.readTree(send(service, "", "/meetings?limit=500&body=" + body + cursor, null)
                    .answer()
                    .body());
            page.path("items")
                    .forEach(meeting -> found.add(meeting.path("location").asText()));
            cursor = page.path("next").isNull()
                    ? null
                    : "&cursor=" + page.path("next").asText();
        }
        return found;
    }

    private int health(PackagedService service, String question) throws Exception {
        URI address = service.management().resolve("/health/" + question);
        HttpRequest request = HttpRequest.newBuilder(address).timeout(HANGS).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static void signal(String signal, List<String> processes) throws Exception {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        command.addAll(processes);
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private static Connection database() throws Exception {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster().get(3) + "/referat", "referat", password());
    }

    private static String password() throws Exception {
        return Files.readString(temporary.resolve("data/password"));
    }

    private static ProcessHandle server() throws Exception {
        return ProcessHandle.of(Long.parseLong(postmaster().get(0))).orElseThrow();
    }

    private static List<String> postmaster() throws Exception {
        return Files.readAllLines(temporary.resolve("data/postgres/postmaster.pid"));
    }
}
