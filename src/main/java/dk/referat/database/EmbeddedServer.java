package dk.referat.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server on a data folder, open to this machine only, and to nobody who can't read that folder. */
public final class EmbeddedServer {
    /** Owns the database, and is no superuser. */
    public static final String USER = "referat";

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(16);

    private final DataFolder data;
    private final Cluster cluster;
    private final ServerSettings settings;
    private final String password;
    private final int port;
    private final String version;
    private final Watch watch;

    private EmbeddedServer(DataFolder data, ServerBinaries binaries, ServerSettings settings)
            throws IOException, SQLException {
        this.data = data;
        this.settings = settings;
        password = data.password();
        cluster = new Cluster(data, new Tools(binaries, data.path().resolve("start.log")));
        cluster.createUnlessThere();
        port = startOnFreePort();
        version = provideDatabase();
        watch = Watch.over(cluster);
    }

    public static EmbeddedServer start(Path folder) {
        ServerBinaries.requireThatTheyComeAlong();
        DataFolder data = DataFolder.open(folder);
        try {
            ServerBinaries binaries = ServerBinaries.unpackInto(data.binaries());
            binaries.discardOthers(data.binaries());
            return start(data, binaries, ServerSettings.DURABLE);
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL can't be unpacked into " + data.binaries(), e);
        }
    }

    static EmbeddedServer start(DataFolder data, ServerBinaries binaries, ServerSettings settings) {
        try {
            return new EmbeddedServer(data, binaries, settings);
        } catch (IOException | SQLException e) {
            throw new CannotStart("The database in " + data.path() + " did not start", e);
        }
    }

    /**
     * A failed start is tried again, for somewhat longer than a statement may run: the port can be taken meanwhile, and a
     * killed server's last process ends with its statement.
     */
    private int startOnFreePort() throws IOException {
        for (Duration pause = Duration.ofSeconds(1); ; pause = pause.multipliedBy(2)) {
            cluster.stop();
            int free = freePort();
            cluster.configure(settings.with(Map.of("port", Integer.toString(free))));
            try {
                cluster.start();
                return free;
            } catch (CannotStart e) {
                if (pause.compareTo(LONGEST_PAUSE) > 0) {
                    throw e;
                }
                sleep(pause);
            }
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while the database was starting", e);
        }
    }

    /**
     * Below the range that outgoing connections take theirs from: one of them could hold the port when the server comes
     * back to it.
     */
    private static int freePort() throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_768);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                if (attempt == 100) {
                    throw taken;
                }
            }
        }
    }

    private String provideDatabase() throws IOException, SQLException {
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setURL(jdbcUrl("postgres"));
        try (Connection connection = postgres.getConnection(Cluster.SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            if (!finds(statement, "select from pg_roles where rolname = 'referat'")) {
                statement.execute("create role referat login password '" + password + "'");
            }
            if (!finds(statement, "select from pg_database where datname = 'referat'")) {
                statement.execute("create database referat owner referat");
            }
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            cluster.stop();
            throw e;
        }
    }

    private static boolean finds(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    public String jdbcUrl() {
        return jdbcUrl("referat");
    }

    private String jdbcUrl(String database) {
        return jdbcUrl(port, database);
    }

    /** Insists on SCRAM, so that whoever takes the port while the server is down can't ask for the password. */
    static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&requireAuth=scram-sha-256".formatted(port, database);
    }

    public String password() {
        return password;
    }

    public Path folder() {
        return data.path();
    }

    public String version() {
        return version;
    }

    /** Ends the watch, so that the server isn't started again while the service stops. */
    public void leaveUnwatched() {
        watch.end();
    }

    public void stop() {
        watch.end();
        try {
            cluster.stop();
            data.close();
        } catch (IOException e) {
            throw new CannotStart("The database in " + data.path() + " did not stop", e);
        }
    }
}
