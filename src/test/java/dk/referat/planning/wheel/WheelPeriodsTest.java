package dk.referat.planning.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WheelPeriodsTest {

    private static final WheelPeriods THIRD_QUARTER = new WheelPeriods(3, List.of(), null);
    private static final WheelPeriods MARCH_AND_OCTOBER = new WheelPeriods(null, List.of(3, 10), null);

    private static boolean isDue(WheelPeriods periods, String day, String... had) {
        return periods.isDue(
                LocalDate.parse(day), Arrays.stream(had).map(LocalDate::parse).collect(Collectors.toSet()));
    }

    @Test
    void comesUpFromTheFirstToTheLastDayOfItsQuarter() {
        assertThat(isDue(THIRD_QUARTER, "2026-06-30")).isFalse();
        assertThat(isDue(THIRD_QUARTER, "2026-07-01")).isTrue();
        assertThat(isDue(THIRD_QUARTER, "2026-09-30")).isTrue();
        assertThat(isDue(THIRD_QUARTER, "2026-10-01")).isFalse();
    }

    @Test
    void comesUpOnceInAQuarter() {
        assertThat(isDue(THIRD_QUARTER, "2026-09-02", "2026-08-05")).isFalse();
        assertThat(isDue(THIRD_QUARTER, "2026-09-02", "2025-08-06", "2026-06-24"))
                .isTrue();
    }

    @Test
    void comesUpOnceInEachOfItsMonths() {
        assertThat(isDue(MARCH_AND_OCTOBER, "2026-10-07", "2026-03-04", "2025-10-08"))
                .isTrue();
        assertThat(isDue(MARCH_AND_OCTOBER, "2026-10-21", "2026-10-07")).isFalse();
        assertThat(isDue(MARCH_AND_OCTOBER, "2026-11-04")).isFalse();
    }

    @Test
    void comesUpInItsOneYear() {
        WheelPeriods once = new WheelPeriods(3, List.of(), 2026);
        assertThat(isDue(once, "2026-08-05")).isTrue();
        assertThat(isDue(once, "2027-08-04")).isFalse();
    }
}
