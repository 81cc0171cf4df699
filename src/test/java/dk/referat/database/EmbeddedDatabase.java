package dk.referat.database;

import dk.referat.Callers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives every Quarkus test an empty database on a fast, forgetful server. A packaged program under test starts its own
 * server, as it does for its users, on an empty data folder.
 */
public final class EmbeddedDatabase implements QuarkusTestResourceLifecycleManager {
    private static final Path HOME = Path.of("target", "database");
    private static final String RUN = "run-";
    private static final ServerSettings FORGETFUL =
            ServerSettings.DURABLE.with(Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));

    private @Nullable EmbeddedServer server;

    @Override
    public Map<String, String> start() {
        try {
            ServerBinaries binaries =
                    ServerBinaries.unpackInto(HOME.resolve("server").toAbsolutePath());
            removeLeftovers(binaries);
            Path folder = Files.createTempDirectory(HOME, RUN).toAbsolutePath();
            if (Boolean.getBoolean("referat.packaged")) {
                return Map.of("referat.data-dir", folder.toString(), "referat.admin-key", Callers.ADMIN_KEY);
            }
            server = EmbeddedServer.start(DataFolder.open(folder), binaries, FORGETFUL);
        } catch (IOException e) {
            throw new CannotStart("The database for tests did not start", e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                server.jdbcUrl(),
                "quarkus.datasource.username",
                EmbeddedServer.USER,
                "quarkus.datasource.password",
                server.password(),
                "referat.admin-key",
                Callers.ADMIN_KEY);
    }

    /** A killed run leaves its server behind, and a packaged program is stopped too late to remove its folder. */
    private static void removeLeftovers(ServerBinaries binaries) throws IOException {
        for (Path leftover : Folders.list(HOME.toAbsolutePath(), name -> name.startsWith(RUN))) {
            try (DataFolder data = DataFolder.open(leftover)) {
                new Cluster(data, new Tools(binaries, leftover.resolve("stop.log"))).stop();
                Folders.discard(leftover);
            } catch (CannotStart inUse) {
                // Another run's.
            }
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
            Folders.discard(server.folder());
        }
    }
}
