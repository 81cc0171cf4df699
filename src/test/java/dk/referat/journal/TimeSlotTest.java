package dk.referat.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSlotTest {

    @ParameterizedTest
    @CsvSource({
        "10.30,10:30",
        "8:00,08:00",
        "09:30,09:30",
        "kl. 9,09:00",
        "kl 9,09:00",
        "Kl.: 8:00,08:00",
        "KL. 8.30,08:30",
        "kl.14.15,14:15",
        "ca. kl. 10,10:00",
        "kl. ca. 10.15,10:15",
        "klokken 12,12:00",
        "' 10.30. ',10:30",
        "0.00,00:00"
    })
    void readsATimeOfDay(String text, LocalTime from) {
        assertThat(TimeSlot.parse(text)).contains(new TimeSlot(from, null));
    }

    @ParameterizedTest
    @CsvSource({
        "kl. 9-13,09:00,13:00",
        "kl. 9.00 - 13.30,09:00,13:30",
        "kl. 9 til 13,09:00,13:00",
        "fra kl. 9 til kl. 13,09:00,13:00",
        "10.30-11.00,10:30,11:00",
        "10:30 \u2013 ca. 11:15,10:30,11:15",
        "9-10.30,09:00,10:30",
        "kl. 20-24,20:00,00:00",
        "kl. 22-01,22:00,01:00"
    })
    void readsATimeWithItsEnd(String text, LocalTime from, LocalTime to) {
        assertThat(TimeSlot.parse(text)).contains(new TimeSlot(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10",
                "9-13",
                "24.00",
                "25:00",
                "10.60",
                "10.3",
                "kl.",
                "3.0",
                "4218/21",
                "10.30 Pause",
                "29.09.2020",
                "kl. 9-25",
                "Pause"
            })
    void refusesWhatIsNoTime(String text) {
        assertThat(TimeSlot.parse(text)).isEmpty();
    }

    @Test
    void refusesOverlongText() {
        assertThat(TimeSlot.parse("kl. " + "9".repeat(100_000))).isEmpty();
        assertThat(TimeSlot.parse("kl. 9" + " ".repeat(100_000) + "-13")).isEmpty();
    }
}
