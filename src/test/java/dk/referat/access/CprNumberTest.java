package dk.referat.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL takes for a CPR number. */
@QuarkusTest
class CprNumberTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010190-1234",
                "0101901234",
                "010190 1234",
                "010190\u00a01234",
                "010190\u202f1234",
                "010190\t1234",
                "010190/1234",
                "010190\u20111234",
                "010190–1234",
                "010190—1234",
                "010190−1234",
                "010190\u00ad1234",
                "010190 - 1234",
                "010190 – 1234",
                "010190-\n1234",
                "010190-\r\n1234",
                "010190-\u200b1234",
                "Borgeren (cpr-nr. 010190-1234) har klaget.",
                "cpr:010190-1234.",
                "**010190-1234**",
                "_010190-1234_",
                "Punkt 1\n010190-1234",
                "311299-0000",
                "300490-1234",
                "290200-1234",
                "290288-1234",
                "280290-1234",
                "999999-9999 og 0101901234",
                "310290-1234, 010190-1234",
                "100326-1200"
            })
    void isOne(String text) throws SQLException {
        assertThat(holdsCprNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8725/21",
                "8725-2021",
                "310190/26",
                "3366958",
                "20/72",
                "85.02.02-G01-1-17",
                "+45 12 34 56 78",
                "12345678",
                "4512345678",
                "0045 12345678",
                "1.010.190,1234",
                "12.345.678,90 kr.",
                "010190",
                "01.01.1990",
                "01-01-1990",
                "2026-03-10 12:00",
                "2026-03-10T12:00:00+01:00",
                "20260310 1200",
                "10-03-2026 1234",
                "den 3. marts 2026 kl. 10.30-12.00",
                "5790001234567",
                "DK5000400440116243",
                "0198c0de-0000-7000-8000-010190123456",
                "010190-123",
                "010190-12345",
                "1010190-1234",
                "010190-1234a",
                "a010190-1234",
                "å0101901234",
                "0101901234ø",
                "010190.1234",
                "010190   1234",
                "010190--1234",
                "010190\n1234",
                "000190-1234",
                "320190-1234",
                "010090-1234",
                "011390-1234",
                "310490-1234",
                "300290-1234",
                "290201-1234",
                "290290-1234",
                "610190-1234"
            })
    void isNone(String text) throws SQLException {
        assertThat(holdsCprNumber(text)).isFalse();
    }

    private boolean holdsCprNumber(String text) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select holds_cpr_number(?)")) {
            statement.setString(1, text);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }
}
