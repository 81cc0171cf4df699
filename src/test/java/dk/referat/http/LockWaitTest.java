package dk.referat.http;

import static org.hamcrest.Matchers.equalTo;

import dk.referat.Fixture;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(LockWaitTest.Impatient.class)
class LockWaitTest {

    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.new-connection-sql",
                    "set time zone 'UTC'; set statement_timeout = '30s'; set lock_timeout = '1s'");
        }
    }

    @Inject
    DataSource datasource;

    @ParameterizedTest
    @ValueSource(strings = {"select from meeting where id = '%s' for update", "lock table meeting"})
    void asksToTryAgainWhenAnotherHoldsItTooLong(String lock) throws SQLException {
        String meeting = Fixture.meeting();
        try (Connection other = datasource.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(lock.formatted(meeting));

            Fixture.post("/meetings/" + meeting + "/agenda-items", "{\"title\": \"Budget\"}")
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "1")
                    .body("type", equalTo("/problems/unavailable"));
            other.rollback();
        }
        Fixture.item(meeting, "Budget");
    }
}
