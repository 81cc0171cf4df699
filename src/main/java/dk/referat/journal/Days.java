package dk.referat.journal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The first and the last of a row of days. */
record Days(LocalDate from, LocalDate to) {

    Days {
        if (to.isBefore(from)) {
            throw new DateTimeException("The last day %s lies before the first, %s".formatted(to, from));
        }
    }

    static Days one(LocalDate day) {
        return new Days(day, day);
    }

    static Days months(YearMonth first, YearMonth last) {
        return new Days(first.atDay(1), last.atEndOfMonth());
    }

    /** How far the day is from these days; 0 for each of them. */
    long distanceTo(LocalDate day) {
        if (day.isBefore(from)) {
            return ChronoUnit.DAYS.between(day, from);
        }
        return day.isAfter(to) ? ChronoUnit.DAYS.between(to, day) : 0;
    }
}
