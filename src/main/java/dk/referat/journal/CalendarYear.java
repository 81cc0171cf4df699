package dk.referat.journal;

import org.jspecify.annotations.Nullable;

final class CalendarYear {

    /** Four digits of this or the last century; what is longer or older in these texts is no year. */
    static final String FOUR_DIGITS = "(?:19|20)\\d{2}";

    private CalendarYear() {}

    /** Two digits up to 69 are of this century, the others of the last. */
    static int of(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < 70 ? 2000 + year : 1900 + year;
    }

    static String shortest(int year) {
        String twoDigits = "%02d".formatted(year % 100);
        return of(twoDigits) == year ? twoDigits : String.valueOf(year);
    }

    static boolean isOne(@Nullable Integer number) {
        return number != null && number >= 1900 && number < 2100;
    }
}
