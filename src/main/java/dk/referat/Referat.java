package dk.referat;

import dk.referat.database.CannotStart;
import dk.referat.database.DataFolder;
import dk.referat.database.EmbeddedServer;
import dk.referat.identity.AdminKey;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/** Starts the service, on a PostgreSQL of its own unless {@code quarkus.datasource.jdbc.url} names one. */
@QuarkusMain
public final class Referat {
    private static final Logger LOG = Logger.getLogger(Referat.class);
    private static final String IDENTITY_PROVIDER = "quarkus.oidc.auth-server-url";
    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    public static void main(String... args) {
        Config config = ConfigProvider.getConfig();
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
        Quarkus.run(args);
    }

    private static void refuse(String reason) {
        System.err.println("Referat does not start: " + reason);
        System.exit(1);
    }

    private static void startDatabase(Config config) {
        Path folder = config.getOptionalValue("referat.data-dir", Path.class).orElseGet(DataFolder::customary);
        EmbeddedServer server = EmbeddedServer.start(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterQuarkus(server), "database-stop"));

        System.setProperty(JDBC_URL, server.jdbcUrl());
        System.setProperty("quarkus.datasource.username", EmbeddedServer.USER);
        System.setProperty("quarkus.datasource.password", server.password());
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
