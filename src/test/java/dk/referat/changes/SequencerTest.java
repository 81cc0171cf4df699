package dk.referat.changes;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Callers;
import dk.referat.audit.Database;
import dk.referat.changes.Follower.Told;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In which order changes get their numbers, however transactions overlap. */
@QuarkusTest
class SequencerTest {

    private static final String STOP_SEQUENCERS = "select pg_advisory_xact_lock('change'::regclass::oid::bigint)";

    @Inject
    Database database;

    private Follower follower;
    private String body = "";
    private Connection one;
    private Connection other;

    @BeforeEach
    void open() throws SQLException {
        body = read("/bodies/" + body()).getString("id");
        follower = new Follower(database, Callers.key("READER", null), "&types=WHEEL_ENTRY");
        one = database.asService();
        other = database.asService();
        one.setAutoCommit(false);
        other.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        one.rollback();
        one.close();
        other.rollback();
        other.close();
    }

    private String insert(Connection connection) throws SQLException {
        String id = UUID.randomUUID().toString();
        run(connection, """
                insert into wheel_entry (id, body_id, title, quarter, months, state)
                values ('%s', '%s', 'Budget', 1, '[]', 'ACTIVE')""".formatted(id, body));
        return id;
    }

    private static void update(Connection connection, String id) throws SQLException {
        run(connection, "update wheel_entry set title = title || '.' where id = '%s'".formatted(id));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> ids() {
        return follower.news().stream().map(Told::id).toList();
    }

    @Test
    void tellsWhatIsCommittedLateAfterWhatWasCommittedBefore() throws SQLException {
        String early = insert(one);
        String late = insert(other);
        other.commit();

        assertThat(ids()).containsExactly(late);

        one.commit();

        assertThat(ids()).containsExactly(early);
    }

    @Test
    void waitsForNobodyWhoKeepsATransactionOpen() throws SQLException {
        insert(one);
        String committed = read("/wheel-entries/" + dk.referat.Fixture.create("/wheel-entries", """
                {"body": "%s", "title": "Regnskab", "quarter": 2}
                """.formatted(body)))
                .getString("id");

        assertThat(ids()).containsExactly(committed);
    }

    /** The first transaction by its id is the second that comes to the row. */
    @Test
    void keepsTheChangesOfOneResourceInTheirOrder() throws SQLException {
        String id = insert(one);
        one.commit();
        assertThat(ids()).containsExactly(id);
        try (Connection sequencing = database.asService()) {
            sequencing.setAutoCommit(false);
            run(sequencing, STOP_SEQUENCERS);
            insert(one);
            update(other, id);
            other.commit();
            update(one, id);
            one.commit();
            sequencing.rollback();
        }

        assertThat(follower.news().stream().filter(told -> told.id().equals(id)))
                .extracting(Told::version)
                .containsExactly(2L, 3L);
    }

    @Test
    void tellsNothingOfWhatWasRolledBack() throws SQLException {
        insert(one);
        one.rollback();

        assertThat(ids()).isEmpty();
    }

    @Test
    void givesEachChangeOneNumberWithoutAGapThoughManyTry() throws Exception {
        database.run("select forget_changes('0 seconds', 1000000)");
        List<CompletableFuture<Void>> all = IntStream.range(0, 6)
                .mapToObj(n -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 40; i++) {
                        writeAndNumber(n % 2 == 0, i);
                    }
                }))
                .toList();
        all.forEach(CompletableFuture::join);

        List<String> told = ids();
        assertThat(told).hasSize(90).doesNotHaveDuplicates();
        assertThat(database.ask("select count(*) = max(number) - min(number) + 1 from change"))
                .containsExactly("t");
    }

    /** Three of the six writers each roll back every fourth of their 40 transactions. */
    private void writeAndNumber(boolean writes, int turn) {
        try (Connection connection = database.asService()) {
            connection.setAutoCommit(false);
            if (writes) {
                insert(connection);
                if (turn % 4 == 3) {
                    connection.rollback();
                }
            } else {
                run(connection, "select number_changes(7)");
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
