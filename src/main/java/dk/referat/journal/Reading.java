package dk.referat.journal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of a time before its year is settled.
 *
 * @param inYear the days meant in a given year; throws DateTimeException where that year has no such days
 */
record Reading(DatePrecision precision, @Nullable Integer year, IntFunction<Days> inYear) {

    private static final int HALF_A_YEAR_OF_DAYS = 184;
    private static final int MONTHS_TO_LOOK_BACK = 3;

    /** From one day to another; a year that only one of them names is that of both, New Year apart. */
    static Reading between(Reading first, Reading last) {
        if (last.year != null) {
            return new Reading(DatePrecision.DAY_RANGE, last.year, year -> first.until(last.inYear.apply(year), year));
        }
        return new Reading(DatePrecision.DAY_RANGE, first.year, year -> last.since(first.inYear.apply(year), year));
    }

    /** Empty for days that do not exist, such as 31 February, and without a year where nothing tells it. */
    Optional<Days> resolve(@Nullable LocalDate reference) {
        if (year != null) {
            return in(year);
        }
        return reference == null ? Optional.empty() : nearTo(reference);
    }

    /**
     * A day or week without a year is the nearest one. A longer period is more often a plan than a memory, so it is
     * the first that ended no more than three months ago: "foråret" is next spring when said in September.
     */
    private Optional<Days> nearTo(LocalDate reference) {
        Stream<Days> candidates = IntStream.rangeClosed(reference.getYear() - 1, reference.getYear() + 1)
                .mapToObj(this::in)
                .flatMap(Optional::stream);
        return switch (precision) {
            case DAY, DAY_RANGE, WEEK, WEEK_RANGE ->
                candidates
                        .filter(days -> days.distanceTo(reference) <= HALF_A_YEAR_OF_DAYS)
                        .min(Comparator.comparingLong((Days days) -> days.distanceTo(reference))
                                .thenComparing(Days::from, Comparator.reverseOrder()));
            default ->
                candidates
                        .filter(days ->
                                !days.to().plusMonths(MONTHS_TO_LOOK_BACK).isBefore(reference))
                        .findFirst();
        };
    }

    private Optional<Days> in(int someYear) {
        try {
            return Optional.of(inYear.apply(someYear));
        } catch (DateTimeException noSuchDays) {
            return Optional.empty();
        }
    }

    private Days until(Days last, int lastYear) {
        Days first = inYear.apply(year == null ? lastYear : year);
        boolean overNewYear = year == null && first.from().isAfter(last.to());
        return new Days(overNewYear ? inYear.apply(lastYear - 1).from() : first.from(), last.to());
    }

    private Days since(Days first, int firstYear) {
        Days last = inYear.apply(firstYear);
        boolean overNewYear = last.to().isBefore(first.from());
        return new Days(first.from(), overNewYear ? inYear.apply(firstYear + 1).to() : last.to());
    }
}
