package dk.referat.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CopenhagenTest {

    @Test
    void isADayAheadOfUtcLateInTheEvening() {
        Clock clock = Clock.fixed(Instant.parse("2026-06-30T22:30:00Z"), ZoneOffset.UTC);

        assertThat(Copenhagen.today(clock)).isEqualTo(LocalDate.of(2026, 7, 1));
    }
}
