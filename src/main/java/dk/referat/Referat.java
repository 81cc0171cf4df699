package dk.referat;

import dk.referat.database.Backup;
import dk.referat.database.CannotStart;
import dk.referat.database.DataFolder;
import dk.referat.database.EmbeddedServer;
import dk.referat.database.Migration;
import dk.referat.identity.AdminKey;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * Starts the service, on a PostgreSQL of its own unless {@code quarkus.datasource.jdbc.url} names one; or, with the word
 * {@code migrate} behind the command, brings that one up to date and ends; or, with {@code backup} and a folder, copies the
 * data of its own there, while a service runs on them or not.
 */
@QuarkusMain
public final class Referat {
    private static final Logger LOG = Logger.getLogger(Referat.class);
    private static final String IDENTITY_PROVIDER = "quarkus.oidc.auth-server-url";
    private static final String TRACES = "quarkus.otel.exporter.otlp.endpoint";
    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";
    private static final String USERNAME = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";
    private static final String MANAGEMENT_PORT = "quarkus.management.port";
    private static final int CUSTOMARY_MANAGEMENT_PORT = 9000;

    public static void main(String... args) {
        Config config = ConfigProvider.getConfig();
        List<String> words = List.of(args);
        if (words.contains("migrate")) {
            migrate(config);
            return;
        }
        if (words.contains("backup")) {
            backUp(config, words.subList(words.indexOf("backup") + 1, words.size()));
            return;
        }
        AdminKey.fault(config).ifPresent(Referat::refuse);
        if (config.getOptionalValue(JDBC_URL, String.class).isEmpty()) {
            try {
                startDatabase(config);
            } catch (CannotStart refusal) {
                refuse(String.valueOf(refusal.getMessage()));
            }
        }
        if (config.getOptionalValue(IDENTITY_PROVIDER, String.class).isEmpty()) {
            System.setProperty("quarkus.oidc.tenant-enabled", "false");
        }
        if (config.getOptionalValue(TRACES, String.class).isEmpty()) {
            System.setProperty("quarkus.otel.sdk.disabled", "true");
        }
        if (config.getOptionalValue(MANAGEMENT_PORT, String.class).isEmpty() && !isFree(CUSTOMARY_MANAGEMENT_PORT)) {
            // Somebody else's, or that of a second service on this machine; where the port matters, it is named.
            System.setProperty(MANAGEMENT_PORT, "0");
        }
        Quarkus.run(args);
    }

    private static void refuse(String reason) {
        System.err.println("Referat does not start: " + reason);
        System.exit(1);
    }

    private static void migrate(Config config) {
        Optional<String> url = config.getOptionalValue(JDBC_URL, String.class);
        if (url.isEmpty()) {
            refuse("QUARKUS_DATASOURCE_JDBC_URL doesn't say which database to migrate.");
        }
        try {
            int migrations = Migration.run(
                    url.orElseThrow(),
                    config.getOptionalValue(USERNAME, String.class).orElse(null),
                    config.getOptionalValue(PASSWORD, String.class).orElse(null),
                    config.getOptionalValue("referat.database.service-role", String.class));
            // No log is set up where no service starts.
            System.out.printf("The database is up to date, after %d migrations.%n", migrations);
        } catch (CannotStart refusal) {
            refuse(String.valueOf(refusal.getMessage()));
        }
    }

    private static void backUp(Config config, List<String> target) {
        if (target.size() != 1) {
            refuse("A backup goes into one folder, that it is told behind the word backup.");
        }
        if (config.getOptionalValue(JDBC_URL, String.class).isPresent()) {
            refuse("Only the data of an embedded database are copied; for another there are PostgreSQL's own means.");
        }
        try {
            int files = Backup.take(dataFolder(config), Path.of(target.get(0)));
            System.out.printf("The backup in %s is complete, with %d files.%n", target.get(0), files);
        } catch (CannotStart refusal) {
            refuse(String.valueOf(refusal.getMessage()));
        }
    }

    private static Path dataFolder(Config config) {
        return config.getOptionalValue("referat.data-dir", Path.class).orElseGet(DataFolder::customary);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static void startDatabase(Config config) {
        EmbeddedServer server = EmbeddedServer.start(dataFolder(config));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterQuarkus(server), "database-stop"));

        System.setProperty(JDBC_URL, server.jdbcUrl());
        System.setProperty(USERNAME, EmbeddedServer.USER);
        System.setProperty(PASSWORD, server.password());
        LOG.infof("Data is kept in %s, on an embedded PostgreSQL %s", server.folder(), server.version());
    }

    /** Shutdown hooks run side by side, but requests under way still need the database. */
    private static void stopAfterQuarkus(EmbeddedServer server) {
        server.leaveUnwatched();
        Application application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        server.stop();
    }
}
