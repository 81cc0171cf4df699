package dk.referat.journal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What each pattern means, told from the named groups it matched. */
final class DateReader {

    private static final List<String> ORDINALS = List.of("første", "andet", "tredje", "fjerde");
    private static final int LONGEST_OVER_NEW_YEAR = 13;
    private static final int WEEKS_OF_A_YEAR = 52;

    private DateReader() {}

    static Reading day(Matcher matcher) {
        return day(matcher, year(matcher, "year"));
    }

    static Reading dayWithoutYear(Matcher matcher) {
        return day(matcher, null);
    }

    private static Reading day(Matcher matcher, @Nullable Integer year) {
        int month = month(matcher, "month");
        int day = number(matcher, "day");
        return new Reading(DatePrecision.DAY, year, y -> Days.one(LocalDate.of(y, month, day)));
    }

    static Reading days(Matcher matcher) {
        int month = month(matcher, "month");
        int first = number(matcher, "day");
        int last = number(matcher, "lastDay");
        return new Reading(
                DatePrecision.DAY_RANGE,
                year(matcher, "year"),
                y -> new Days(LocalDate.of(y, month, first), LocalDate.of(y, month, last)));
    }

    static Reading weeks(Matcher matcher) {
        Integer year = year(matcher, "year");
        int first = number(matcher, "week");
        if (matcher.group("lastWeek") == null) {
            return new Reading(DatePrecision.WEEK, year, y -> week(y, first));
        }
        int last = number(matcher, "lastWeek");
        return new Reading(DatePrecision.WEEK_RANGE, year, y -> weeks(y, first, last));
    }

    /** From week 51 to week 2 is over New Year; from week 48 to week 20 is no range that anybody plans. */
    private static Days weeks(int year, int first, int last) {
        if (first > last && last + WEEKS_OF_A_YEAR - first > LONGEST_OVER_NEW_YEAR) {
            throw new DateTimeException("Weeks %d to %d are no range".formatted(first, last));
        }
        Days lastWeek = week(first > last ? year + 1 : year, last);
        return new Days(week(year, first).from(), lastWeek.to());
    }

    private static Days week(int year, int week) {
        String monday = "%04d-W%02d-%d".formatted(year, week, DayOfWeek.MONDAY.getValue());
        LocalDate from = LocalDate.parse(monday, DateTimeFormatter.ISO_WEEK_DATE);
        return new Days(from, from.with(DayOfWeek.SUNDAY));
    }

    static Reading month(Matcher matcher) {
        int month = month(matcher, "month");
        PeriodPart part = PeriodPart.in(matcher);
        return new Reading(DatePrecision.MONTH, year(matcher, "year"), y -> part.of(YearMonth.of(y, month)));
    }

    static Reading months(Matcher matcher) {
        int first = month(matcher, "month");
        int last = month(matcher, "lastMonth");
        int newYears = last < first ? 1 : 0;
        Integer firstYear = year(matcher, "year");
        Integer lastYear = year(matcher, "lastYear");
        if (firstYear == null || lastYear == null) {
            Integer year = lastYear == null ? firstYear : Integer.valueOf(lastYear - newYears);
            return months(DatePrecision.MONTH_RANGE, year, first, last - first + 12 * newYears + 1);
        }
        return months(DatePrecision.MONTH_RANGE, firstYear, first, last - first + 12 * (lastYear - firstYear) + 1);
    }

    static Reading quarter(Matcher matcher) {
        String number = matcher.group("number");
        int quarter = number == null ? ordinal(matcher) : Integer.parseInt(number);
        return months(DatePrecision.QUARTER, year(matcher, "year"), 3 * quarter - 2, 3);
    }

    static Reading halfYear(Matcher matcher) {
        return months(DatePrecision.MONTH_RANGE, year(matcher, "year"), 6 * ordinal(matcher) - 5, 6);
    }

    /** The seasons of the Danish weather service; a winter belongs to the year in which it begins. */
    static Reading season(Matcher matcher) {
        String season = DateWords.lower(matcher.group("season"));
        int first = season.startsWith("for") ? 3 : season.equals("sommer") ? 6 : season.startsWith("efter") ? 9 : 12;
        Integer year = year(matcher, "year");
        Integer nextYear = year(matcher, "nextYear");
        boolean contradicts = nextYear != null && year != null && (first != 12 || nextYear != year + 1);
        return months(DatePrecision.SEASON, year, contradicts ? 0 : first, 3);
    }

    static Reading year(Matcher matcher) {
        PeriodPart part = PeriodPart.in(matcher);
        return new Reading(DatePrecision.YEAR, year(matcher, "year"), part::of);
    }

    private static Reading months(DatePrecision precision, @Nullable Integer year, int firstMonth, int count) {
        return new Reading(precision, year, y -> {
            YearMonth from = YearMonth.of(y, firstMonth);
            return Days.months(from, from.plusMonths(count - 1));
        });
    }

    private static int ordinal(Matcher matcher) {
        String ordinal = DateWords.lower(matcher.group("ordinal"));
        int index = ORDINALS.indexOf(ordinal);
        return index < 0 ? Integer.parseInt(ordinal) : index + 1;
    }

    private static int month(Matcher matcher, String group) {
        String month = matcher.group(group);
        return Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : DateWords.month(month);
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable Integer year(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? null : CalendarYear.of(digits);
    }
}
