package dk.referat.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatasourceTest {
    @Inject
    DataSource datasource;

    @Test
    void worksInUtc() throws SQLException {
        assertThat(ask("show timezone")).isEqualTo("UTC");
    }

    @Test
    void tellsTheServerWhoIsAsking() throws SQLException {
        assertThat(ask("show application_name")).isEqualTo("referat");
    }

    @Test
    void endsStatementsAndTransactionsThatHang() throws SQLException {
        assertThat(ask("show statement_timeout")).isEqualTo("30s");
        assertThat(ask("show lock_timeout")).isEqualTo("10s");
        assertThat(ask("show idle_in_transaction_session_timeout")).isEqualTo("1min");
    }

    @Test
    void isNoSuperuser() {
        assertThatThrownBy(() -> ask("select pg_read_file('postmaster.pid')"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void sortsAndSearchesInDanish() throws SQLException {
        assertThat(ask("select string_agg(word, ' ' order by word) from unnest(array['ø', 'å', 'z', 'æ', 'a']) word"))
                .isEqualTo("a z æ ø å");
        assertThat(ask("select to_tsvector('beslutningerne') @@ to_tsquery('beslutning')"))
                .isEqualTo("t");
    }

    @Test
    void worksAgainAfterTheServerWasKilled() throws Exception {
        long session = Long.parseLong(ask("select pg_backend_pid()"));
        ProcessHandle server =
                ProcessHandle.of(session).flatMap(ProcessHandle::parent).orElseThrow();

        server.destroyForcibly();
        server.onExit().get();

        assertThat(Eventually.answers(() -> ask("select 'again'"))).isEqualTo("again");
        assertThat(Eventually.answers(DatasourceTest::listBodies)).isEqualTo(200);
    }

    private static int listBodies() throws SQLException {
        int status = given().get(Api.V1 + "/bodies").statusCode();
        if (status == 503) {
            throw new SQLException("Refused, as long as the database seems away");
        }
        return status;
    }

    private String ask(String query) throws SQLException {
        try (Connection connection = datasource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
