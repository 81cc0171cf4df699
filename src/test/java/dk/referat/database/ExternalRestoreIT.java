package dk.referat.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.referat.overview.export.Exported;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps an external database and restores it into an empty server, with the tools that Debian has for it. */
class ExternalRestoreIT {

    private static final Path TOOLS = Path.of("/usr/lib/postgresql/15/bin");

    @TempDir
    Path temporary;

    private final List<PackagedService> services = new ArrayList<>();
    private final List<Path> servers = new ArrayList<>();

    @BeforeEach
    void findTools() {
        assumeThat(TOOLS.resolve("pg_dump"))
                .as("PostgreSQL 15 with its server and tools in " + TOOLS)
                .exists();
    }

    @AfterEach
    void stop() throws Exception {
        for (PackagedService service : services) {
            service.terminate();
        }
        for (Path server : servers) {
            run("pg_ctl", "stop", "--pgdata=" + server, "--mode=immediate");
        }
    }

    @Test
    void aDumpRestoredIntoAnEmptyServerHasTheSameContent() throws Exception {
        int first = server("first");
        ServiceCalls original = start("original", first);
        String cursor = original.cursor();
        Exported before = original.export();
        Path dump = temporary.resolve("referat.dump");
        run(
                "pg_dump",
                "--format=custom",
                "--file=" + dump,
                "--port=" + first,
                "--host=127.0.0.1",
                "--username=referat",
                "referat");
        original.post("/bodies", "{\"code\": \"NY\", \"name\": \"Nyt\", \"kind\": \"COMMITTEE\"}");

        int second = server("second");
        Instant begin = Instant.now();
        run(
                "pg_restore",
                "--exit-on-error",
                "--no-owner",
                "--port=" + second,
                "--host=127.0.0.1",
                "--username=referat",
                "--dbname=referat",
                dump.toString());
        ServiceCalls restored = start("restored", second);
        System.out.printf(
                "Restore of a dump of %d kB: %d ms until the service answers%n",
                Files.size(dump) / 1024, Duration.between(begin, Instant.now()).toMillis());

        Exported after = restored.export();
        assertThat(after.isWhole()).isTrue();
        assertThat(after.between()).isEqualTo(before.between());
        assertThat(after.end().path("sha256")).isEqualTo(before.end().path("sha256"));
        assertThat(restored.read("/verification").path("holds").asBoolean()).isTrue();
        assertThat(restored.get("/changes?after=" + cursor).statusCode()).isEqualTo(410);
        assertThat(restored.get("/changes?after=now").statusCode()).isEqualTo(200);
    }

    private ServiceCalls start(String folder, int port) throws Exception {
        Map<String, String> settings = new HashMap<>(ServiceCalls.SETTINGS);
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + port + "/referat");
        settings.put("QUARKUS_DATASOURCE_USERNAME", "referat");
        settings.put("QUARKUS_DATASOURCE_PASSWORD", "referat");
        PackagedService service = PackagedService.start(temporary.resolve(folder), settings);
        services.add(service);
        return new ServiceCalls(service);
    }

    /** A new one with nothing in it but an empty database; answers its port. */
    private int server(String name) throws Exception {
        Path folder = temporary.resolve(name);
        int port = freePort();
        run("initdb", "--pgdata=" + folder, "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C");
        servers.add(folder);
        run(
                "pg_ctl",
                "start",
                "--wait",
                "--pgdata=" + folder,
                "--log=" + folder.resolve("log"),
                "-o",
                "-p %d -k '' -c listen_addresses=127.0.0.1".formatted(port));
        run("createuser", "--port=" + port, "--host=127.0.0.1", "--username=postgres", "referat");
        run("createdb", "--port=" + port, "--host=127.0.0.1", "--username=postgres", "--owner=referat", "referat");
        return port;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(TOOLS.resolve(tool).toString());
        command.addAll(List.of(arguments));
        Path log = temporary.resolve(tool + ".log");
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(exitCode).as(() -> said(tool, log)).isZero();
    }

    private static String said(String tool, Path log) {
        try {
            return tool + ": " + Files.readString(log);
        } catch (IOException unreadable) {
            return tool;
        }
    }
}
