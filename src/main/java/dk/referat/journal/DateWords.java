package dk.referat.journal;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that the patterns of this package are put together from. Every repetition is bounded, so that a pattern
 * looks at a bounded piece of text from each position and the time is linear in the length of the text.
 */
final class DateWords {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final String AROUND = " \t\r\n\f\u00a0\u2009\u202f\ufeff.,;:()*#\u2022";
    private static final List<String> MONTH_STEMS =
            Arrays.stream(Month.values()).map(month -> stem(name(month))).toList();
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        word("blank", "[ \\u00a0\\u2009\\u202f]");
        // Minutes are wrapped, so a date may hold a line break, but no tab, no empty line and no beginning of a
        // sentence.
        word("break", "(?:\\r?\\n{blank}{0,3}(?-iu:(?!\\p{Lu})))");
        word("gap", "(?:{blank}{1,3}{break}?|{break})");
        // Behind a line break a dash is the bullet of a list.
        word("dash", "(?:{blank}{0,3}[-\\u2010-\\u2014\\u2212]_)");
        word("and", "(?:~(?:og|til|eller|samt)~)");
        word("ends", "(?![\\p{L}\\p{M}\\d])");
        // Not inside a longer number, save behind the dash of a range of dates.
        word(
                "starts",
                "(?<![\\p{L}\\p{M}\\d])(?<!\\d[/.,:])"
                        + "(?:(?<!\\d[-\\u2013])|(?<=(?:\\d[/.]|\\p{L}{blank})\\d{1,4}[-\\u2013]))");
        // A number that goes on is a document, a classification, a telephone, unless the next date of a range follows.
        word("numberEnds", "(?![\\p{L}\\d]|[/.:]\\d|[-\\u2013]\\d(?!\\d?[/.]\\d)|[-\\u2013]\\p{L}\\d)");
        word("year", CalendarYear.FOUR_DIGITS);
        word("soleYear", "(?:{year}(?!\\d|[-/\\u2013]\\d))");
        // "sept." and "febr." are as usual as the three letters of the others.
        word("month", "(?:" + names(Month.values(), DateWords::name) + "|(?:febr|sept){ends}\\.?)");
        word("weekday", "(?:" + names(DayOfWeek.values(), DateWords::name) + ")");
        word("d", "(?:d\\._|d(?:en)?~)");
        word("lead", "(?:(?:{weekday},?~)?{d}?)");
        word("neededLead", "(?:{weekday},?~{d}?|{d})");
    }

    private DateWords() {}

    /** Besides words in braces, "~" is a gap and "_" is one that may be missing; å is known in each of its forms. */
    static Pattern compile(String regex) {
        return Pattern.compile(expand(regex), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static int month(String word) {
        return MONTH_STEMS.indexOf(stem(word)) + 1;
    }

    static String lower(String word) {
        return word.toLowerCase(DANISH);
    }

    /** Without the blanks and marks that stand around a date or a time. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && AROUND.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static void word(String name, String regex) {
        WORDS.put("{" + name + "}", expand(regex));
    }

    private static String expand(String regex) {
        String expanded = regex.replace("~", "{gap}").replace("_", "{gap}?").replace("å", "(?:å|a\u030a|aa)");
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            expanded = expanded.replace(word.getKey(), word.getValue());
        }
        return expanded;
    }

    private static String stem(String word) {
        return lower(word).substring(0, 3);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, DANISH);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, DANISH);
    }

    /** In full, or as the first three letters with or without a full stop. */
    private static <T> String names(T[] values, Function<T, String> name) {
        return Arrays.stream(values)
                .map(name)
                .map(full -> stem(full) + "(?:" + full.substring(3) + "{ends}|{ends}\\.?)")
                .collect(Collectors.joining("|"));
    }
}
