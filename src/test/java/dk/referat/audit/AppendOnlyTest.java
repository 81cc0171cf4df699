package dk.referat.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.referat.Fixture;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the log, its seals and the redactions hold stays as it was written. */
@QuarkusTest
class AppendOnlyTest {

    @Inject
    Database database;

    @BeforeEach
    void haveAnEntry() {
        Fixture.body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set caller = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_seal set hash = sha256('')",
                "delete from audit_seal",
                "truncate audit_seal",
                "update redaction set reason = ''",
                "delete from redaction",
                "truncate redaction"
            })
    void refusesToChange(String sql) throws SQLException {
        try (Connection service = database.asService();
                Connection superuser = database.asSuperuser()) {
            assertThatThrownBy(() -> run(service, sql)).hasMessageContaining("permission denied");
            // Whom no rights bind.
            assertThatThrownBy(() -> run(superuser, sql)).hasMessageContaining("is only ever added to");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
