package dk.referat.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.APPEND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that PostgreSQL itself keeps, and the server that may be running on it. */
final class Cluster {
    static final String SUPERUSER = "postgres";
    private static final String MAJOR_VERSION = "18";
    private static final String SETTINGS = "referat.conf";
    private static final String DRAFT = "postgres.";
    private static final String PID_FILE = "postmaster.pid";
    private static final int PORT_LINE = 3;

    private final DataFolder data;
    private final Path path;
    private final Tools tools;

    Cluster(DataFolder data, Tools tools) {
        this.data = data;
        this.path = data.cluster();
        this.tools = tools;
    }

    /** Made beside its final place and renamed, so that a kill in the middle leaves nothing half-made. */
    void createUnlessThere() throws IOException {
        Folders.list(data.path(), name -> name.startsWith(DRAFT)).forEach(Folders::discard);
        if (Files.exists(path)) {
            requireMajorVersion();
            return;
        }
        Path draft = Files.createTempDirectory(data.path(), DRAFT);
        tools.run(
                "initdb",
                "--pgdata=" + draft,
                "--username=" + SUPERUSER,
                "--pwfile=" + data.passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=da",
                "--text-search-config=danish");
        Files.writeString(draft.resolve("postgresql.conf"), "include '" + SETTINGS + "'\n", UTF_8, APPEND);
        Files.move(draft, path, ATOMIC_MOVE);
        Folders.flush(data.path());
    }

    private void requireMajorVersion() throws IOException {
        Path file = path.resolve("PG_VERSION");
        String found = Files.exists(file) ? Files.readString(file).strip() : "something else";
        if (!found.equals(MAJOR_VERSION)) {
            throw new CannotStart("The data in %s were written by PostgreSQL %s, but this is PostgreSQL %s."
                    .formatted(path, found, MAJOR_VERSION));
        }
    }

    void configure(ServerSettings settings) throws IOException {
        Files.writeString(path.resolve(SETTINGS), settings.asFile());
    }

    /** Returns when connections are accepted, which after a crash may take a while. */
    void start() {
        tools.run("pg_ctl", "start", "--pgdata=" + path, "--wait", "--timeout=600");
    }

    /** Stops the server, also one that a killed service left behind. */
    void stop() throws IOException {
        if (server().isPresent()) {
            int exitCode = tools.exitCode("pg_ctl", "stop", "--pgdata=" + path, "--mode=fast", "--timeout=30");
            if (exitCode != 0) {
                server().ifPresent(ProcessHandle::destroyForcibly);
            }
        }
        if (server().isEmpty()) {
            // PostgreSQL takes any living process with this number for its own.
            Files.deleteIfExists(path.resolve(PID_FILE));
        }
    }

    boolean isRunning() throws IOException {
        return server().isPresent();
    }

    /** The port of the server that runs on this folder, whoever started it. */
    static Optional<Integer> portOfServerOn(Path cluster) throws IOException {
        if (serverOn(cluster).isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(cluster.resolve(PID_FILE));
        return Optional.of(Integer.parseInt(lines.get(PORT_LINE).strip()));
    }

    private Optional<ProcessHandle> server() throws IOException {
        return serverOn(path);
    }

    private static Optional<ProcessHandle> serverOn(Path path) throws IOException {
        try (Stream<String> lines = Files.lines(path.resolve(PID_FILE))) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(pid -> pid.matches("[0-9]+"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(process -> isServerOn(path, process));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** Process numbers are used again, and the dead stay listed until somebody asks for their exit code. */
    private static boolean isServerOn(Path path, ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command()
                .filter(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .isPresent();
        // Windows tells no arguments.
        return postgres
                && info.arguments()
                        .map(all -> Stream.of(all).anyMatch(argument -> argument.endsWith(path.toString())))
                        .orElse(true);
    }
}
