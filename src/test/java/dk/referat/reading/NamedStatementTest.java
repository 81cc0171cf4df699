package dk.referat.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedStatementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a = :one                    | a = ?                       | one
            a in (:some) or b = :one    | a = any(?) or b = ?         | some one
            a > :one and b < :one       | a > ? and b < ?             | one one
            a = :one::text              | a = ?::text                 | one
            cast(:one as text[]) && a   | cast(? as text[]) && a      | one
            a in (select 1)             | a in (select 1)             |
            a @> 'b:c'::jsonb           | a @> 'b:c'::jsonb           |
            """)
    void knowsItsParameters(String sql, String positional, String names) {
        NamedStatement statement = NamedStatement.of(sql);
        assertThat(statement.sql()).isEqualTo(positional);
        assertThat(statement.names()).isEqualTo(names == null ? List.of() : List.of(names.split(" ")));
    }
}
