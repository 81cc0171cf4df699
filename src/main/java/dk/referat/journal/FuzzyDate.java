package dk.referat.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public record FuzzyDate(
        String text,
        DatePrecision precision,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalTime timeFrom,
        @Nullable LocalTime timeTo,
        boolean yearInferred) {

    public static FuzzyDate parse(String text, @Nullable LocalDate reference) {
        return new FuzzyDate(text, DatePrecision.UNKNOWN, null, null, null, null, false);
    }

    public static FuzzyDate ofDay(LocalDate day) {
        return new FuzzyDate(day.toString(), DatePrecision.DAY, day, day, null, null, false);
    }

    public static List<Found> findIn(String prose, @Nullable LocalDate reference) {
        return List.of();
    }

    /** The first day that the line names with its year: the date of a header or of a heading. */
    public static Optional<LocalDate> dayIn(String line) {
        return Optional.empty();
    }

    public record Found(FuzzyDate date, int start, int end) {}
}
