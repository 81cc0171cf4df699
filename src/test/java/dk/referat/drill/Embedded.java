package dk.referat.drill;

import dk.referat.database.Eventually;
import dk.referat.database.PackagedService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A service with a database of its own, and what can be done to them. */
final class Embedded implements AutoCloseable {

    private final Path folder;
    private final Map<String, String> settings;
    private PackagedService service;

    Embedded(Path folder, Map<String, String> settings) throws Exception {
        this.folder = folder;
        this.settings = settings;
        service = PackagedService.start(folder, settings);
    }

    PackagedService service() {
        return service;
    }

    /** Kills the service and starts it again. */
    void killService() throws Exception {
        service.kill();
        service = PackagedService.start(folder, settings);
    }

    /** Kills the service and all of its database, and starts both again. */
    void killBoth() throws Exception {
        ProcessHandle postmaster = postmaster();
        service.kill();
        killDatabase(postmaster);
        service = PackagedService.start(folder, settings);
    }

    /** All its processes at once, as when the machine goes. */
    static void killDatabase(ProcessHandle postmaster) {
        List<ProcessHandle> others = postmaster.children().toList();
        postmaster.destroyForcibly();
        others.forEach(ProcessHandle::destroyForcibly);
    }

    ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(pidFile().get(0))).orElseThrow();
    }

    private List<String> pidFile() throws IOException {
        return Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
    }

    /** Of the database as it runs now: a start gives it another port. */
    DataSource database() throws Exception {
        return Eventually.answers(() -> {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setURL("jdbc:postgresql://127.0.0.1:" + pidFile().get(3) + "/referat");
            database.setUser("referat");
            database.setPassword(Files.readString(folder.resolve("password")));
            database.getConnection().close();
            return database;
        });
    }

    @Override
    public void close() throws InterruptedException {
        service.terminate();
    }
}
