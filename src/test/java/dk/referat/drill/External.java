package dk.referat.drill;

import dk.referat.database.EmbeddedServer;
import dk.referat.database.PackagedService;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that is not the service's own, in whose place a test runs PostgreSQL. */
final class External implements AutoCloseable {

    private static final String SERVICE = "referat_service";

    private final EmbeddedServer server;

    External(Path folder) {
        server = EmbeddedServer.start(folder);
    }

    int port() {
        return URI.create(server.jdbcUrl().substring("jdbc:".length())).getPort();
    }

    /** As the owner of everything. */
    DataSource database() {
        return database(EmbeddedServer.USER);
    }

    private DataSource database(String user) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(server.jdbcUrl());
        database.setUser(user);
        database.setPassword(server.password());
        return database;
    }

    /** For a service that owns its tables, and reaches the database by this port. */
    Map<String, String> settings(int port) {
        Map<String, String> settings = new HashMap<>(Load.SETTINGS);
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", server.jdbcUrl().replace(":" + port() + "/", ":" + port + "/"));
        settings.put("QUARKUS_DATASOURCE_USERNAME", EmbeddedServer.USER);
        settings.put("QUARKUS_DATASOURCE_PASSWORD", server.password());
        return settings;
    }

    /** For the service as a cluster runs it: another role migrates, and what stops says so first. */
    Map<String, String> settingsOfReplica() {
        Map<String, String> settings = settings(port());
        settings.put("QUARKUS_DATASOURCE_USERNAME", SERVICE);
        settings.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        settings.put("QUARKUS_FLYWAY_VALIDATE_AT_START", "true");
        settings.put("QUARKUS_SHUTDOWN_DELAY", "3S");
        return settings;
    }

    void createRoleOfReplicas() throws SQLException {
        try (Connection connection = database("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role %s login password '%s'".formatted(SERVICE, server.password()));
        }
    }

    /** Brings the database to where this version wants it. */
    void migrate(Path jar, Path folder) throws Exception {
        Map<String, String> settings = settings(port());
        settings.put("REFERAT_DATABASE_SERVICE_ROLE", SERVICE);
        PackagedService migration = PackagedService.launch(jar, folder, settings, "migrate");
        if (migration.exitCode() != 0) {
            throw new IllegalStateException(String.join("\n", migration.log()));
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
