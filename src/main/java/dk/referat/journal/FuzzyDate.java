package dk.referat.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as minutes write it, from "29-09-2020 kl. 10" to "i begyndelsen af 2024" and "snarest".
 *
 * @param text as it was written
 * @param from the first day that may be meant
 * @param to the last day that may be meant, which is what a deadline goes by: 31 March for "i begyndelsen af 2024",
 *     10 June for "primo juni"
 * @param yearInferred whether the text names no year; a day or week is then taken for the one nearest to the date of
 *     the minutes, a longer period for the first that ended no more than three months before them
 */
public record FuzzyDate(
        String text,
        DatePrecision precision,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalTime timeFrom,
        @Nullable LocalTime timeTo,
        boolean yearInferred) {

    private static final Pattern OPENING =
            DateWords.compile("(?<!\\p{L})(?:efter|tidligst|ikke~før|fra(?:~og~med)?|siden)_\\z");
    private static final int LONGEST_OPENING = 40;

    public FuzzyDate {
        // JSON may hold the text alone.
        precision = precision == null ? DatePrecision.UNKNOWN : precision;
    }

    /**
     * Reads a text that is known to be a date or to tell one, and never fails: what names no date, several dates, or
     * a date after which something is to happen, is UNKNOWN. So is a date without a year if there is no reference.
     *
     * @param reference the date of the minutes
     */
    public static FuzzyDate parse(String text, @Nullable LocalDate reference) {
        String date = DateWords.trimmed(text);
        List<Found> whole = new DateFinder(date, reference).find(DatePattern.ALL);
        if (whole.size() == 1 && whole.get(0).covers(date)) {
            return whole.get(0).date.writtenAs(text);
        }
        List<Found> found = findIn(text, reference);
        boolean clear = found.size() == 1 && !isOpenEnded(text, found.get(0));
        return clear ? found.get(0).date.writtenAs(text) : unknown(text);
    }

    public static FuzzyDate ofDay(LocalDate day) {
        return new FuzzyDate(day.toString(), DatePrecision.DAY, day, day, null, null, false);
    }

    public static FuzzyDate unknown(String text) {
        return new FuzzyDate(text, DatePrecision.UNKNOWN, null, null, null, null, false);
    }

    /**
     * The dates in running text, in their order, none overlapping another. Numbers that merely look like one, as those
     * of documents, cases, versions and budget years do, are left out; so is a date without a year if there is no
     * reference.
     */
    public static List<Found> findIn(String prose, @Nullable LocalDate reference) {
        return new DateFinder(prose, reference).find(DatePattern.IN_PROSE);
    }

    /** The first day that a header or heading names with its year: "Beslutning i Direktionen den 29-09-2020". */
    public static Optional<LocalDate> dayIn(String line) {
        return findIn(line, null).stream()
                .map(Found::date)
                .filter(date -> date.precision == DatePrecision.DAY)
                .flatMap(date -> Optional.ofNullable(date.from).stream())
                .findFirst();
    }

    private FuzzyDate writtenAs(String original) {
        return new FuzzyDate(original, precision, from, to, timeFrom, timeTo, yearInferred);
    }

    private static boolean isOpenEnded(String text, Found found) {
        String before = text.substring(Math.max(0, found.start - LONGEST_OPENING), found.start);
        return !found.date.precision.isRange() && OPENING.matcher(before).find();
    }

    /**
     * A date and its place in a text.
     *
     * @param start where in the text the date begins, with its weekday, "d." or "i løbet af"
     * @param end behind its last character
     */
    public record Found(FuzzyDate date, int start, int end) {

        private boolean covers(String text) {
            return start == 0 && end == text.length();
        }
    }
}
