package dk.referat.planning.wheel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When an entry comes up: once in its quarter, or once in each of its months.
 *
 * @param year null for every year
 */
record WheelPeriods(
        @Nullable Integer quarter,
        List<Integer> months,
        @Nullable Integer year) {

    /** {@code had} are the days of other meetings that have it. */
    boolean isDue(LocalDate day, Set<LocalDate> had) {
        return covers(day) && had.stream().noneMatch(other -> isSamePeriod(day, other));
    }

    private boolean covers(LocalDate day) {
        return (year == null || year == day.getYear())
                && (quarter == null ? months.contains(day.getMonthValue()) : quarter == quarterOf(day));
    }

    private boolean isSamePeriod(LocalDate one, LocalDate other) {
        return quarter == null
                ? YearMonth.from(one).equals(YearMonth.from(other))
                : one.getYear() == other.getYear() && quarterOf(one) == quarterOf(other);
    }

    private static int quarterOf(LocalDate day) {
        return day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
