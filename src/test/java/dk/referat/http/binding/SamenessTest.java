package dk.referat.http.binding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenessTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(quoteCharacter = (char) 1, delimiter = '|', textBlock = """
                    1                             | 1.0
                    {"a":1,"b":null}              | {"a":1}
                    "2026-01-31T12:00:00Z"        | "2026-01-31T13:00:00+01:00"
                    "2026-01-31T12:00:00Z"        | "2026-01-31T12:00:00.000Z"
                    [{"a":"2026-01-31T12:00:00Z"}]| [{"a":"2026-01-31T13:00:00+01:00"}]
                    """)
    void seesThroughHowThingsAreWritten(String one, String other) throws Exception {
        assertThat(Sameness.same(mapper.readTree(one), mapper.readTree(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = (char) 1, delimiter = '|', textBlock = """
                    1       | 2
                    1       | "1"
                    "a"     | "A"
                    [1,2]   | [2,1]
                    [1]     | [1,1]
                    {"a":1} | {"a":1,"b":2}
                    null    | false
                    """)
    void seesADifference(String one, String other) throws Exception {
        assertThat(Sameness.same(mapper.readTree(one), mapper.readTree(other))).isFalse();
    }
}
