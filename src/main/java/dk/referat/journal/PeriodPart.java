package dk.referat.journal;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Which part of a month or year is meant: a month has three parts of ten days, a year a first and a last quarter. */
enum PeriodPart {
    BEGINNING("primo|(?:(?:i|ved|fra|inden)~)?(?:begyndelsen|starten)~af|(?:først|tidligt)~i|start", 1, 10, 1, 3),
    MIDDLE("medio|(?:(?:i|ved)~)?midten~af|midt(?:~i)?", 11, 20, 5, 8),
    END("ultimo|(?:(?:i|ved|inden|til)~)?(?:slutningen|udgangen)~af|(?:sidst|sent)~i|slut", 21, 31, 10, 12),
    WHOLE("(?:i~)?løbet~af", 1, 31, 1, 12);

    /** Any of the phrases, each in a group named after its part. */
    static final String PHRASE = Arrays.stream(values())
            .map(part -> "(?<%s>%s)".formatted(part.name(), part.phrases))
            .collect(Collectors.joining("|", "(?:", ")"));

    private final String phrases;
    private final int firstDay;
    private final int lastDay;
    private final int firstMonth;
    private final int lastMonth;

    PeriodPart(String phrases, int firstDay, int lastDay, int firstMonth, int lastMonth) {
        this.phrases = phrases;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }

    static PeriodPart in(Matcher matcher) {
        return Arrays.stream(values())
                .filter(part -> matcher.group(part.name()) != null)
                .findFirst()
                .orElse(WHOLE);
    }

    Days of(YearMonth month) {
        return new Days(month.atDay(firstDay), month.atDay(Math.min(lastDay, month.lengthOfMonth())));
    }

    Days of(int year) {
        return Days.months(YearMonth.of(year, firstMonth), YearMonth.of(year, lastMonth));
    }
}
