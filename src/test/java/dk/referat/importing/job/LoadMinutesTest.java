package dk.referat.importing.job;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import dk.referat.Callers;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code load-minutes}, as somebody in a town hall runs it. */
@QuarkusTest
class LoadMinutesTest {

    private static final String SCRIPT = "src/main/scripts/load-minutes";

    @TestHTTPResource
    URI service;

    @TempDir
    Path temporary;

    private Path folder;

    private record Run(int exit, String said) {}

    @BeforeAll
    static void needPrograms() {
        for (String program : List.of("bash", "curl", "zip")) {
            assumeTrue(isThere(program), "The script is not tested: there is no " + program);
        }
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    @BeforeEach
    void write() throws IOException {
        folder = temporary.resolve("referater fra 2004");
        for (int i = 0; i < 3; i++) {
            write(GeneratedMinutes.name(i), GeneratedMinutes.text(i));
        }
        write("noter.docx", "ikke et referat");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void loadsAFolder() throws Exception {
        String body = body();

        Run run = run("--body", body);

        assertThat(run.said())
                .contains("[3/3] 2004/dir-2004-01-13.txt: loaded", "3 loaded, 0 nothing to do, 0 refused");
        assertThat(run.exit()).isZero();
        get("/meetings?body=" + body).body("items", hasSize(3));
    }

    @Test
    void goesOnWhereItStopped() throws Exception {
        String body = body();
        run("--body", body);
        write("2004/ny.txt", GeneratedMinutes.text(3));

        Run run = run("--body", body);

        assertThat(run.said()).contains("1 loaded, 3 nothing to do, 0 refused");
        assertThat(run.exit()).isZero();
    }

    @Test
    void saysWhatWasRefusedAndWhy() throws Exception {
        write("2004/anden.txt", GeneratedMinutes.text(0) + "\nMere.\n");
        write("tom.txt", "");

        Run run = run("--body", body());

        assertThat(run.said())
                .contains("3 loaded, 0 nothing to do, 2 refused", "Not loaded:")
                .containsPattern("2004/dir-2004-01-06.txt: Body T\\w+ has a meeting on 2004-01-06 already")
                .containsPattern("tom.txt: .*There is no text.");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void sendsAnArchiveAndWatches() throws Exception {
        write("2004/tom.txt", "");
        String body = body();

        Run run = run("--body", body, "--zip");

        assertThat(run.said())
                .contains(
                        "QUEUED: 4 of 4 files wait", "DONE: 0 of 4 files wait", "3 loaded, 0 nothing to do, 0 skipped")
                .containsPattern("2004/tom.txt: There is no text.");
        assertThat(run.exit()).isEqualTo(1);
        get("/meetings?body=" + body).body("items", hasSize(3));
    }

    @Test
    void changesNothingInADryRun() throws Exception {
        String body = body();

        assertThat(run("--body", body, "--dry-run").said()).contains("0 loaded, 3 nothing to do");
        get("/meetings?body=" + body).body("items", hasSize(0));
    }

    @Test
    void stopsAtOnceWhereNothingCanCome() throws Exception {
        assertThat(run("--body", "ØX")).isEqualTo(new Run(2, "load-minutes: There is no body ØX.\n"));
        assertThat(run("--body", "")).extracting(Run::exit).isEqualTo(2);
        assertThat(run(Callers.key("READER", null), service, "--body", body()).said())
                .contains("refuses the key");
        assertThat(run("", service, "--body", body()).said()).contains("REFERAT_API_KEY is not set");
    }

    @Test
    void waitsAsLongAsItIsToldAndKeepsTheKeyToItself() throws Exception {
        List<String> commands = new ArrayList<>();
        List<Optional<String>> keys = new ArrayList<>();
        HttpServer busy = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        busy.createContext("/", exchange -> {
            keys.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-API-Key")));
            ProcessHandle.current()
                    .descendants()
                    .flatMap(process -> process.info().commandLine().stream())
                    .forEach(commands::add);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Retry-After", "1");
            exchange.sendResponseHeaders(keys.size() == 1 ? 429 : keys.size() == 2 ? 503 : 201, -1);
            exchange.close();
        });
        busy.start();
        try {
            URI there = URI.create("http://localhost:" + busy.getAddress().getPort());

            Run run = run("hemmelig-noegle", there, "--body", "DIR");

            assertThat(run.said()).contains("3 loaded");
            assertThat(keys).hasSize(5).containsOnly(Optional.of("hemmelig-noegle"));
            assertThat(commands)
                    .anyMatch(command -> command.contains("curl"))
                    .noneMatch(command -> command.contains("hemmelig-noegle"));
        } finally {
            busy.stop(0);
        }
    }

    private Run run(String... options) throws Exception {
        return run(Callers.ADMIN_KEY, service, options);
    }

    private Run run(String key, URI address, String... options) throws Exception {
        Path said = temporary.resolve("said.txt");
        List<String> command = Stream.of(
                        Stream.of("bash", SCRIPT, "--url", address.toString()),
                        Arrays.stream(options),
                        Stream.of(folder.toString()))
                .flatMap(words -> words)
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("REFERAT_API_KEY", key);
        Process process = builder.start();
        while (process.isAlive()) {
            Thread.sleep(200);
            Archives.workOff();
        }
        return new Run(process.exitValue(), Files.readString(said));
    }
}
