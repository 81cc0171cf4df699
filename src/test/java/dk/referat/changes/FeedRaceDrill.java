package dk.referat.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.database.PackagedService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Two services on one database: writers, transactions that stay open, readers with different rights at their own pace, and
 * one of the services killed again and again. In the end every reader's copy is what the database holds for them.
 */
class FeedRaceDrill {

    private static final Logger LOG = Logger.getLogger(FeedRaceDrill.class);
    private static final String ADMIN_KEY = "only-for-tests-0123456789-abcdefghijkl";
    private static final Duration RACE = Duration.ofSeconds(Integer.getInteger("referat.race-seconds", 30));
    private static final int WRITERS = 4;
    private static final int LINGERING = 3;
    private static final int KILLS = 2;

    @TempDir
    static Path temporary;

    private final Random random = new Random(Long.getLong("referat.race-seed", 20261126));
    private final AtomicBoolean racing = new AtomicBoolean(true);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final RaceCalls calls = new RaceCalls(ADMIN_KEY);
    private PackagedService first;
    private PackagedService second;

    private void start() throws Exception {
        Path folder = temporary.resolve("data");
        Map<String, String> settings = Map.of(
                "REFERAT_ADMIN_KEY", ADMIN_KEY,
                "REFERAT_RATE_LIMIT_CALLER", "1000000",
                "REFERAT_RATE_LIMIT_ADDRESS", "1000000");
        first = PackagedService.start(folder, settings);
        database.setURL("jdbc:postgresql://127.0.0.1:"
                + Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(3) + "/referat");
        database.setUser("referat");
        database.setPassword(Files.readString(folder.resolve("password")));
        startSecond();
    }

    private void startSecond() throws Exception {
        second = PackagedService.start(
                temporary.resolve("none"),
                Map.of(
                        "REFERAT_ADMIN_KEY",
                        ADMIN_KEY,
                        "REFERAT_RATE_LIMIT_CALLER",
                        "1000000",
                        "REFERAT_RATE_LIMIT_ADDRESS",
                        "1000000",
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        database.getUrl(),
                        "QUARKUS_DATASOURCE_USERNAME",
                        "referat",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        database.getPassword()));
        calls.servedBy(first.address(), second.address());
    }

    @AfterEach
    void stop() throws InterruptedException {
        threads.shutdownNow();
        if (second != null) {
            second.terminate();
        }
        if (first != null) {
            first.terminate();
        }
    }

    @Test
    void givesEveryReaderTheWholeTruthInTheEnd() throws Exception {
        start();
        List<String> bodies = List.of(calls.body("PUBLIC"), calls.body("INTERNAL"), calls.body("PUBLIC"));
        List<RaceReader> readers = new ArrayList<>();
        readers.add(new RaceReader(calls, null, 0, List.of(), random.nextLong()));
        readers.add(reader("READER", null, 1));
        readers.add(reader("READER", bodies.get(1), 1));
        readers.add(reader("SECRETARY", null, 2));
        readers.add(reader("CLOSED_READER", bodies.get(0), 2));
        readers.add(reader("CLOSED_READER", bodies.get(2), 2));
        List<Future<?>> reading = readers.stream()
                .<Future<?>>map(reader -> threads.submit(reader::follow))
                .toList();
        List<RaceWriter> writers = new ArrayList<>();
        for (int n = 0; n < WRITERS; n++) {
            writers.add(new RaceWriter(calls, bodies, racing, random.nextLong()));
        }
        List<Future<?>> writing = new ArrayList<>();
        writers.forEach(writer -> writing.add(threads.submit(writer::write)));
        for (int n = 0; n < LINGERING; n++) {
            RaceLingerer lingerer = new RaceLingerer(database, bodies, racing, random.nextLong());
            writing.add(threads.submit(lingerer::linger));
        }
        for (int kill = 0; kill < KILLS; kill++) {
            Thread.sleep(RACE.toMillis() / (KILLS + 1));
            second.kill();
            startSecond();
        }
        Thread.sleep(RACE.toMillis() / (KILLS + 1));
        racing.set(false);
        for (Future<?> writer : writing) {
            writer.get(60, TimeUnit.SECONDS);
        }
        long last = ask("select number_changes(100000)");
        assertThat(ask("select count(*) from change_unnumbered")).isZero();
        readers.forEach(RaceReader::finish);
        for (Future<?> reader : reading) {
            reader.get(60, TimeUnit.SECONDS);
        }

        LOG.infof(
                "%d writers made %d writes, %d transactions stayed open, %d changes; %d readers were told of %d; %d kills",
                WRITERS,
                writers.stream().mapToInt(RaceWriter::done).sum(),
                LINGERING,
                last,
                readers.size(),
                readers.stream().mapToInt(RaceReader::told).sum(),
                KILLS);
        for (RaceReader reader : readers) {
            assertThat(reader.faults()).as("%s", reader).isEmpty();
            // In the end there may be nothing for the public, whose bodies close and open all the time.
            assertThat(reader.told()).as("%s", reader).isPositive();
            assertThat(reader.copy()).as("%s", reader).isEqualTo(reader.truth(database));
        }
        assertThat(ask("select count(*) from change")).isEqualTo(last);
    }

    private RaceReader reader(String role, String body, int audience) throws Exception {
        return new RaceReader(
                calls, calls.key(role, body), audience, body == null ? List.of() : List.of(body), random.nextLong());
    }

    private long ask(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
