package dk.referat.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.referat.overview.export.Exported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Copies the data of the packaged program, and starts it on the copy. */
class BackupIT {

    private static final int WRITERS = 3;
    private static final int WRITTEN_BEFORE = 100;

    @TempDir
    Path temporary;

    private final List<PackagedService> started = new ArrayList<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (PackagedService service : started) {
            service.terminate();
        }
    }

    @Test
    void hasAllThatWasAcknowledgedBeforeItBeganWhileOthersWrite() throws Exception {
        ServiceCalls original = start("data");
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService writers = write(original, over);
        Eventually.answers(() -> assertThat(acknowledged).hasSizeGreaterThan(WRITTEN_BEFORE));
        String earlier = original.cursor();
        List<String> before = List.copyOf(acknowledged);

        Instant begin = Instant.now();
        assertThat(backUp("data", "copy")).contains("is complete");
        Duration copying = Duration.between(begin, Instant.now());
        int meanwhile = acknowledged.size() - before.size();
        String later = settledCursor(original);
        over.set(true);
        writers.shutdown();
        assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        Exported all = original.export();
        started.remove(0).terminate();

        begin = Instant.now();
        ServiceCalls restored = start("copy");
        System.out.printf(
                "Backup: %d items acknowledged before it, %d meanwhile; %d ms to copy %d MB, %d ms to start on the copy%n",
                before.size(),
                meanwhile,
                copying.toMillis(),
                size(temporary.resolve("copy/postgres")) >> 20,
                Duration.between(begin, Instant.now()).toMillis());
        Exported copied = restored.export();
        assertThat(meanwhile).isPositive();
        assertThat(copied.isWhole()).isTrue();
        List<String> kept = items(copied);
        assertThat(all.between()).containsAll(kept);
        assertThat(kept).hasSizeGreaterThanOrEqualTo(before.size());
        before.forEach(id -> assertThat(copied.of("AGENDA_ITEM", id)).isEqualTo(all.of("AGENDA_ITEM", id)));
        assertThat(before)
                .allSatisfy(id -> assertThat(copied.of("AGENDA_ITEM", id)).hasSize(1));
        assertThat(restored.read("/verification").path("holds").asBoolean()).isTrue();
        assertThat(restored.get("/changes?after=" + earlier).statusCode()).isEqualTo(200);
        assertThat(restored.get("/changes?after=" + later).statusCode()).isEqualTo(410);
        assertThat(restored.post("/bodies", body("NY"))).isNotEmpty();
        assertThat(restored.get("/changes?after=" + later).statusCode()).isEqualTo(410);
    }

    private ExecutorService write(ServiceCalls service, AtomicBoolean over) throws Exception {
        service.post("/bodies", body("LOAD"));
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            String meeting = service.post("/meetings", """
                    {"body": "LOAD", "kind": "ORDINARY", "date": "2026-03-0%d"}""".formatted(writer + 1));
            writers.execute(() -> {
                while (!over.get()) {
                    try {
                        acknowledged.add(
                                service.post("/meetings/" + meeting + "/agenda-items", "{\"title\": \"Punkt\"}"));
                    } catch (IOException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }
            });
        }
        return writers;
    }

    /** Behind something that was told after the backup. */
    private static String settledCursor(ServiceCalls service) throws Exception {
        String end = service.cursor();
        String made = service.post("/bodies", body("SENERE"));
        return Eventually.answers(() -> {
            JsonNode page = service.read("/changes?limit=500&after=" + end);
            assertThat(page.path("items").findValuesAsText("id")).contains(made);
            return page.path("next").asText();
        });
    }

    private static String body(String code) {
        return "{\"code\": \"%s\", \"name\": \"Udvalget\", \"kind\": \"COMMITTEE\"}".formatted(code);
    }

    private static List<String> items(Exported export) {
        return export.between().stream()
                .filter(line -> line.startsWith("{\"type\":\"AGENDA_ITEM\""))
                .toList();
    }

    @Test
    void ofAStoppedServiceHasTheSameContent() throws Exception {
        String before = start("data").export().end().path("sha256").asText();
        started.remove(0).terminate();

        assertThat(backUp("data", "copy")).contains("is complete");

        Path copy = temporary.resolve("copy");
        assertThat(faults(copy)).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.resolve("password"))))
                .isEqualTo("rw-------");
        ServiceCalls restored = start("copy");
        assertThat(restored.export().end().path("sha256").asText()).isEqualTo(before);
        assertThat(restored.read("/verification").path("holds").asBoolean()).isTrue();

        tamper(copy, "update minutes_version set content = jsonb_set(content, '{items}', '[]')");
        JsonNode verification = restored.read("/verification");
        assertThat(verification.path("holds").asBoolean()).isFalse();
        assertThat(verification.path("minutes").path("faults")).isNotEmpty();
        assertThat(verification.path("audit").path("holds").asBoolean()).isTrue();
    }

    @Test
    void showsWhenItIsDamagedOrNotComplete() throws Exception {
        start("data");
        assertThat(backUp("data", "copy")).contains("is complete");
        Path copy = temporary.resolve("copy");
        assertThat(faults(copy)).isEmpty();

        Files.write(copy.resolve("postgres/global/pg_control"), new byte[8192]);
        assertThat(faults(copy)).containsExactly("postgres/global/pg_control");

        // As it would be were the copying cut off.
        Files.delete(copy.resolve("referat.lock"));
        PackagedService service = PackagedService.launch(copy, ServiceCalls.SETTINGS);
        assertThat(service.exitCode()).isEqualTo(1);
        assertThat(service.log()).anyMatch(line -> line.contains("nothing of Referat is in it"));
    }

    @Test
    void refusesWhatIsNoPlaceForIt() throws Exception {
        start("data");
        Files.createDirectory(temporary.resolve("full"));
        Files.createFile(temporary.resolve("full/file"));

        assertThat(backUp("data", "full")).contains("is not empty");
        assertThat(backUp("data", "data/copy")).contains("may not lie in the data folder");
        assertThat(backUp("nothing", "copy")).contains("There is no database in");
        assertThat(Files.exists(temporary.resolve("copy"))).isFalse();
    }

    private ServiceCalls start(String folder) throws Exception {
        PackagedService service = PackagedService.start(temporary.resolve(folder), ServiceCalls.SETTINGS);
        started.add(service);
        return new ServiceCalls(service);
    }

    /** What it says in the end. */
    private String backUp(String folder, String target) throws Exception {
        PackagedService backup = PackagedService.launch(
                temporary.resolve(folder),
                ServiceCalls.SETTINGS,
                "backup",
                temporary.resolve(target).toString());
        int exitCode = backup.exitCode();
        String said = String.join("\n", backup.log());
        assertThat(exitCode == 0).as(said).isEqualTo(said.contains("is complete"));
        return said;
    }

    private static List<String> faults(Path copy) throws Exception {
        List<String> faults = new ArrayList<>();
        for (String line : Files.readAllLines(copy.resolve("manifest.sha256"))) {
            String[] parts = line.split(" {2}", 2);
            byte[] content = Files.readAllBytes(copy.resolve(parts[1]));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            if (!HexFormat.of().formatHex(hash).equals(parts[0])) {
                faults.add(parts[1]);
            }
        }
        return faults;
    }

    private static long size(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** As the superuser and past all triggers. */
    private static void tamper(Path folder, String sql) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL("jdbc:postgresql://127.0.0.1:"
                + Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(3) + "/referat");
        try (Connection connection = database.getConnection(
                        "postgres", Files.readString(folder.resolve("password")).strip());
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }
}
