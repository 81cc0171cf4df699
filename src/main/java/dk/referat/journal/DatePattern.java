package dk.referat.journal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which Danish minutes write a date, in the notation of {@link DateWords#compile}. */
enum DatePattern {

    /** 2020-09-29 */
    ISO_DAY("(?<year>{year})-(?<month>\\d{2})-(?<day>\\d{2})(?:(?=T\\d)|{numberEnds})", DateReader::day),

    /** 29-09-2020, 29.9.2020, 29/9-2020, 29/9 2020 */
    NUMERIC_DAY(
            "{lead}(?<day>\\d{1,2})[-./] ?(?<month>\\d{1,2})"
                    + "(?:[-./] ?|(?<=/ ?\\d{1,2})(?:{dash}|~))(?<year>{year}){numberEnds}",
            DateReader::day),

    /** 29-09-20, 29/9-20 */
    SHORT_YEAR_DAY(
            "{lead}(?<day>\\d{1,2})(?<sign>[-/])(?<month>\\d{1,2})(?:\\k<sign>|-)(?<year>\\d{2}){numberEnds}",
            DateReader::day),

    /** d. 29.09.20; without "d." it may be a classification */
    DOTTED_DAY("{neededLead}" + Shared.DOTTED_DAY, DateReader::day),
    DOTTED_DAY_ALONE(Shared.DOTTED_DAY, DateReader::day),

    /** d. 29.9; without "d." it may be a time or a version */
    DOTTED_DAY_AND_MONTH("{neededLead}(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2}){numberEnds}", DateReader::dayWithoutYear),

    /** 25/2, d. 07/10 */
    DAY_AND_MONTH(
            "(?:{neededLead}|(?=\\d{1,2}/)(?:(?<=(?<!\\p{L})(?:pr\\.?|inden|senest|frist(?:en)?:?|til|fra|efter)~)|"
                    + Shared.NO_JOURNAL_NUMBER + Shared.NO_FRACTION + "))" + Shared.DAY_AND_MONTH,
            DateReader::dayWithoutYear),
    DAY_AND_MONTH_ALONE(Shared.DAY_AND_MONTH, DateReader::dayWithoutYear),

    /** Tirsdag den 29. september 2020 */
    NAMED_DAY("{lead}(?<day>\\d{1,2})\\.?_" + Shared.MONTH_OF_DAY, DateReader::day),

    /** 22.-23. januar 2024, d. 22. og 23. januar */
    NAMED_DAYS(
            "{lead}(?<!kl\\.?{blank}{0,2})(?<day>\\d{1,2})"
                    + "(?:\\.?(?:{dash}|/)|\\.(?:,_\\d{1,2}\\.){0,6}{and}){d}?(?<lastDay>\\d{1,2})\\.?_"
                    + Shared.MONTH_OF_DAY,
            DateReader::days),

    /** uge 3, 2024, Uge 18/19, ugerne 18 og 19 2021 */
    WEEKS(
            "uge(?:r(?:ne)?)?_(?<week>\\d{1,2})"
                    + "(?:(?:{dash}|/|(?:,_\\d{1,2}){0,6}{and})(?:uge_)?(?<lastWeek>\\d{1,2})(?!\\d|\\.?_{month}))?"
                    + "(?:(?:,?_(?:(?:af|i)~)?|[-/])(?<year>{soleYear}))?(?![\\p{L}\\d]|[-/.]\\d)",
            DateReader::weeks),

    /** juni 2021, januar måned, i maj, ultimo maj 2024 */
    MONTH(
            "(?:" + PeriodPart.PHRASE + "~|(?={month})(?:"
                    + "(?<=(?<!\\p{L})(?:i|pr\\.?|inden|senest|til|fra|efter|siden)~)"
                    + "|(?={month}(?:~måned{ends}|,?_{soleYear}))))" + Shared.MONTH,
            DateReader::month),
    MONTH_ALONE("(?:" + PeriodPart.PHRASE + "~)?" + Shared.MONTH, DateReader::month),

    /** Juni-juli, oktober-november 2019; "jul og" is Christmas */
    MONTHS(
            "(?!jul\\.?{and})(?<month>{month})(?:_(?<year>{soleYear}))?(?:{dash}|/|{and}(?!jul{ends}))"
                    + "(?<lastMonth>{month})(?:~måned(?:er(?:ne)?)?{ends})?(?:,?_(?<lastYear>{soleYear}))?",
            DateReader::months),

    /** 1. kvartal 2021, 4. kvt., Q1 2024 */
    QUARTER(
            "(?:(?<ordinal>[1-4](?=\\.)|første|andet|tredje|fjerde)\\.?_k(?:vartal|vt\\.?|v\\.)"
                    + "|Q(?<number>[1-4])){ends}"
                    + Shared.YEAR_OF_PERIOD,
            DateReader::quarter),

    /** 1. halvår 2024 */
    HALF_YEAR("(?<ordinal>[12](?=\\.)|første|andet)\\.?_halvår{ends}" + Shared.YEAR_OF_PERIOD, DateReader::halfYear),

    /** foråret, sommer 2021, vinteren 2023/24, til efterår */
    SEASON(
            "(?<season>forår|sommer|efterår|vinter)(?:(?:et|en){ends}"
                    + "|{ends}(?:(?=,?_{year})|(?<=(?<!\\p{L})til~[\\p{L}\\p{M}]{5,8})))"
                    + "(?:,?_(?:(?:af|i)~)?(?<year>{year})(?:[-/\\u2013](?<nextYear>\\d{4}|\\d{2}))?(?!\\d))?",
            DateReader::season),

    /** i begyndelsen af 2024; a bare year in running text is a budget's or a plan's */
    YEAR(PeriodPart.PHRASE + "~(?:år(?:et)?~)?(?<year>{soleYear})", DateReader::year),
    YEAR_ALONE("(?:" + PeriodPart.PHRASE + "~)?(?:(?:i|til)~)?(?:år(?:et)?~)?(?<year>{soleYear})", DateReader::year);

    /** Those that may be taken for a date only where the whole text is known to be one. */
    private static final Set<DatePattern> ALONE =
            EnumSet.of(DOTTED_DAY_ALONE, DAY_AND_MONTH_ALONE, MONTH_ALONE, YEAR_ALONE);

    static final Set<DatePattern> ALL = Collections.unmodifiableSet(EnumSet.allOf(DatePattern.class));
    static final Set<DatePattern> IN_PROSE = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(ALONE)));

    private final Pattern pattern;

    @SuppressWarnings("ImmutableEnumChecker") // only references to static methods
    private final Function<Matcher, Reading> reader;

    DatePattern(String regex, Function<Matcher, Reading> reader) {
        this.pattern = DateWords.compile(regex);
        this.reader = reader;
    }

    /** Tells by lookingAt on a region whether a date begins there, heeding what stands before. */
    Matcher matcher(CharSequence text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    Reading read(Matcher matcher) {
        return reader.apply(matcher);
    }

    private static final class Shared {
        static final String DAY_AND_MONTH = "(?<day>\\d{1,2})/(?<month>\\d{1,2}){numberEnds}";
        static final String DOTTED_DAY = "(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>\\d{2}){numberEnds}";
        static final String MONTH_OF_DAY = "(?<month>{month})(?:,?_(?<year>{year})(?!\\d))?";
        static final String YEAR_OF_PERIOD = "(?:,?_(?:(?:af|i)~)?(?<year>{soleYear}))?";
        static final String MONTH = "(?!jul{ends})(?<month>{month})(?:~måned{ends})?" + YEAR_OF_PERIOD;
        static final String NO_FRACTION = "(?!(?:1/[234]|2/3|3/4)(?!\\d))";

        /** "sag 20/11", "dok.nr. 5/12" and "(20/11)" are numbers; so is what stands alone in the cell of a table. */
        static final String NO_JOURNAL_NUMBER = "(?<!(?:nr|nummer|sag(?:en)?|dok(?:ument)?(?:et)?|acadre|bilag(?:et)?"
                + "|punkt(?:et)?|pkt|side|fase|version)[.:]{0,2}{blank}{0,2}\\(?)(?<!\\t)"
                + "(?!(?<=\\()\\d{1,2}/\\d{1,2}\\))";
    }
}
