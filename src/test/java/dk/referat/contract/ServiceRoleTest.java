package dk.referat.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.referat.audit.Database;
import dk.referat.database.Eventually;
import dk.referat.database.OwnedByAnother;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that the contract offers is done by a role that owns nothing, and nothing more can be done by it. */
@QuarkusTest
@TestProfile(OwnedByAnother.class)
class ServiceRoleTest {

    @Inject
    Database database;

    @Test
    void doesAllThatTheContractOffers() throws Exception {
        ExampleRecorder recorder = new ExampleRecorder();

        new ExampleStory(new ExampleClient(recorder)).tell();

        assertThat(recorder.examples()).isNotEmpty();
        assertThat(Eventually.answers(() -> sealedEntries())).isPositive();
        assertThat(database.ask("select kind from audit_faults()")).isEmpty();
    }

    private long sealedEntries() {
        if (!database.ask("select count(*) from audit_unsealed").equals(List.of("0"))) {
            throw new IllegalStateException("Not all entries are sealed yet");
        }
        return Long.parseLong(database.ask("select count(*) from audit_seal").get(0));
    }

    @Test
    void entersItsWritesUnderItsOwnName() {
        database.run("insert into body (id, code, name, kind, publication_policy, closed_title_policy, refs, audience,"
                + " content_audience) select gen_random_uuid(), 'BYHAND', 'Udvalg', 'COMMITTEE', 'INTERNAL', 'NEUTRAL',"
                + " '[]', 1, 1");

        assertThat(database.ask("select caller from audit_entry where resource = 'body' order by id desc limit 1"))
                .containsExactly("database:referat_service");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (id uuid)",
                "create temporary table mine (id uuid)",
                "create function mine() returns int language sql as 'select 1'",
                "create schema mine",
                "alter table meeting add mine text",
                "drop table meeting",
                "truncate task",
                "alter table audit_entry disable trigger only_added",
                "alter function refuse_change() rename to mine",
                "update audit_entry set caller = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "insert into audit_seal values (1, 1, sha256(''))",
                "update audit_seal set hash = sha256('')",
                "delete from audit_seal",
                "insert into audit_unsealed values (1)",
                "delete from audit_unsealed",
                "update redaction set reason = ''",
                "update tombstone set basis = ''",
                "delete from tombstone",
                "delete from redaction",
                "update flyway_schema_history set success = false",
                "delete from flyway_schema_history",
                "select grant_to_service('referat_service')",
                "select audit_writes_to('installation')",
                "set session_replication_role = replica",
                "set role referat"
            })
    void mayNot(String sql) throws SQLException {
        try (Connection service = database.asService();
                Statement statement = service.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .hasMessageMatching("(?s)ERROR: (permission denied|must be owner|must be able to).*");
        }
    }
}
