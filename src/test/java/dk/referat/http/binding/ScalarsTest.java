package dk.referat.http.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T12:00:00Z, 2026-01-31T12:00:00Z",
        "2026-01-31t13:00:00.25+01:00, 2026-01-31T12:00:00.25Z",
    })
    void readsATimeWithItsOffset(String text, Instant moment) throws Unfit {
        assertThat(Scalars.read(Instant.class, text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31",
                "2026-01-31T12:00:00",
                "2026-01-31T12:00Z",
                "2026-02-30T12:00:00Z",
                "2026-01-31T25:00:00Z",
                "2026-01-31T12:00:00+0100",
                "+12026-01-31T12:00:00Z",
                "now"
            })
    void refusesATimeWithoutOffsetOrThatNeverIs(String text) {
        assertThatThrownBy(() -> Scalars.read(Instant.class, text)).hasMessage("invalid.not-timestamp");
    }

    @Test
    void namesAPlusThatBecameABlank() {
        assertThatThrownBy(() -> Scalars.read(Instant.class, "2026-01-31T12:00:00 01:00"))
                .hasMessage("invalid.lost-plus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-2-1", "2026-02-30", "01-02-2026", "+12026-01-01", "20260101"})
    void refusesADayThatIsNone(String text) {
        assertThatThrownBy(() -> Scalars.read(LocalDate.class, text)).hasMessage("invalid.not-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8:00", "24:00", "08.00", "08:00:00.5"})
    void refusesATimeOfDayThatIsNone(String text) {
        assertThatThrownBy(() -> Scalars.read(LocalTime.class, text)).hasMessage("invalid.not-time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "0198c0de00007000800000000000001", "x198c0de-0000-7000-8000-000000000001"})
    void refusesAnIdThatTheJdkWouldTake(String text) {
        assertThatThrownBy(() -> Scalars.read(UUID.class, text)).hasMessage("invalid.not-uuid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "TRUE", "1", " true"})
    void takesNothingButTrueAndFalseForATruthValue(String text) {
        assertThatThrownBy(() -> QueryText.read(boolean.class, text)).hasMessage("invalid.not-boolean");
    }

    @ParameterizedTest
    @CsvSource({"1.0, invalid.not-integer", "+1, invalid.not-integer", "99999999999999999999, invalid.number-range"})
    void refusesAWholeNumberThatIsNone(String text, String key) {
        assertThatThrownBy(() -> QueryText.read(Integer.class, text)).hasMessage(key);
    }

    @Test
    void refusesAnEmptyValueOfAnyKind() {
        assertThatThrownBy(() -> QueryText.read(String.class, "")).hasMessage("invalid.empty");
    }
}
