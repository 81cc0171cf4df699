package dk.referat.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.access.Audience;
import dk.referat.access.Sight;
import dk.referat.audit.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How PostgreSQL goes about 200,000 changes, most of them hidden; they are never committed. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedPlanTest {

    @Inject
    Database database;

    private Connection connection;

    @BeforeAll
    void insertRows() throws SQLException {
        connection = database.asService();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into change (number, transaction, at, resource, resource_id, body_id, audience, audience_before,
                        audience_after, content_before, content_after, public_version, internal_version, closed_version)
                    select 1000000 + n, pg_current_xact_id(), now(), 'MEETING', gen_random_uuid(),
                        md5('b' || n % 200)::uuid, case when n % 100 = 0 then 0 when n % 20 = 0 then 1 else 2 end,
                        3, 0, 3, 0, 1, 1, 1
                    from generate_series(1, 200000) n""");
            statement.execute("analyze change");
        }
    }

    @AfterAll
    void forgetRows() throws SQLException {
        connection.rollback();
        connection.close();
        database.run("analyze change");
    }

    private String plan(Scope scope, long after) throws SQLException {
        ChangeStatement statement = ChangeStatement.of(scope, new Position(after, UUID.randomUUID()), 50);
        try (PreparedStatement explain = connection.prepareStatement("explain " + statement.sql())) {
            int index = 1;
            for (Object parameter : statement.parameters()) {
                explain.setObject(
                        index++,
                        parameter instanceof Collection<?> ids
                                ? connection.createArrayOf("uuid", ids.toArray())
                                : parameter);
            }
            StringBuilder plan = new StringBuilder();
            try (ResultSet line = explain.executeQuery()) {
                while (line.next()) {
                    plan.append(line.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }

    private static Scope of(Audience everywhere) {
        return new Scope(new Sight(everywhere, Set.of(), Set.of()), Set.of(), null);
    }

    @Test
    void passesByWhatIsHiddenFromThePublic() throws SQLException {
        assertThat(plan(of(Audience.PUBLIC), 1_050_000))
                .contains("change_public_idx")
                .doesNotContain("Seq Scan");
    }

    @Test
    void passesByWhatIsHiddenFromEmployees() throws SQLException {
        assertThat(plan(of(Audience.INTERNAL), 1_050_000))
                .contains("change_internal_idx")
                .doesNotContain("Seq Scan");
    }

    @Test
    void readsOnByTheNumber() throws SQLException {
        Scope mixed = new Scope(
                new Sight(Audience.PUBLIC, Set.of(UUID.randomUUID()), Set.of(UUID.randomUUID())), Set.of(), null);
        assertThat(plan(of(Audience.CLOSED), 1_199_000)).contains("change_pk").doesNotContain("Seq Scan");
        assertThat(plan(mixed, 1_199_000)).contains("change_pk").doesNotContain("Seq Scan");
    }

    @Test
    void readsOneBodyByItsIndex() throws SQLException {
        UUID body = UUID.nameUUIDFromBytes("b1".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(plan(new Scope(of(Audience.CLOSED).sight(), Set.of(), body), 1_000_001))
                .contains("change_body_idx")
                .doesNotContain("Seq Scan");
    }
}
