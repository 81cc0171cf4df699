package dk.referat.importing.text;

import dk.referat.journal.FuzzyDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * "Beslutning i Direktionen den 12-05-2021", and what is written instead of it.
 *
 * @param dateText as written
 * @param inline decision text on the heading's own line
 */
public record DecisionHeading(
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable String dateText,
        @Nullable String inline) {
    private static final LevenshteinDistance MISREAD = new LevenshteinDistance(2);
    private static final int LONGEST = 200;
    private static final String WORD = "(?:tidligere |endelig |foreløbig )?beslutning(?:er)?";
    private static final String DAY = "(?:den |d\\. ?|dato:? ?|pr\\. )\\s*(\\d[^:]{3,30}?)";
    private static final String WEEKDAY = "(?:(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)[\\s,]+)?";
    private static final String REST = "(?:\\s*:\\s+(.+))?\\s*[.:]?";
    private static final Pattern DATED =
            pattern(WORD + "\\s*:?\\s+((?:i|fra|truffet i) )?(\\p{L}.{1,80}?)[\\s,]+" + WEEKDAY + DAY + REST);
    private static final Pattern DATE_ONLY = pattern(WORD + "\\s+" + DAY + REST);
    private static final Pattern UNDATED = pattern(WORD + "\\s+(?:i|fra) (\\p{L}[^:.]{1,60}?)" + REST);
    private static final Pattern POSSESSIVE =
            pattern("(\\p{L}[\\p{L} -]{2,60}?)s beslutning(?:\\s+" + DAY + ")?" + REST);
    private static final Pattern ALONE = pattern(WORD + "(?:\\s*:\\s+(.+))?\\s*[.:]?");

    public static Optional<DecisionHeading> of(Heading heading) {
        String text = heading.text();
        if (!mayBegin(heading)) {
            return Optional.empty();
        }
        if (isMisread(text)) {
            return parse("Beslutning" + text.substring(text.indexOf(' '))).filter(found -> found.date() != null);
        }
        return text.length() > LONGEST ? withLongInline(text) : parse(text);
    }

    static boolean mayBegin(Heading heading) {
        String text = heading.text();
        String start = text.substring(0, Math.min(LONGEST, text.length()));
        return start.toLowerCase(Locale.ROOT).contains("beslutning") || isMisread(text);
    }

    /** "Beslutnig i Direktionen den 12-05-2021", as bad text recognition leaves it. */
    private static boolean isMisread(String text) {
        int end = text.length() > LONGEST ? -1 : text.indexOf(' ');
        if (end < 8 || end > 12 || text.regionMatches(true, 0, "beslutning", 0, 10)) {
            return false;
        }
        return MISREAD.apply(text.substring(0, end).toLowerCase(Locale.ROOT), "beslutning") >= 0;
    }

    private static Optional<DecisionHeading> withLongInline(String text) {
        int colon = text.substring(0, LONGEST).indexOf(": ");
        return colon < 0
                ? Optional.empty()
                : parse(text.substring(0, colon))
                        .map(found ->
                                new DecisionHeading(found.body, found.date, found.dateText, text.substring(colon + 2)));
    }

    private static Optional<DecisionHeading> parse(String text) {
        Matcher dated = DATED.matcher(text);
        if (dated.matches()
                && (dated.group(1) != null
                        || Character.isUpperCase(dated.group(2).charAt(0)))) {
            return withDate(dated.group(2), dated.group(3), dated.group(4));
        }
        Matcher dateOnly = DATE_ONLY.matcher(text);
        if (dateOnly.matches()) {
            return withDate(null, dateOnly.group(1), dateOnly.group(2));
        }
        Matcher possessive = POSSESSIVE.matcher(text);
        if (possessive.matches() && BodyNames.isBody(possessive.group(1))) {
            return possessive.group(2) == null
                    ? Optional.of(new DecisionHeading(possessive.group(1), null, null, possessive.group(3)))
                    : withDate(possessive.group(1), possessive.group(2), possessive.group(3));
        }
        Matcher undated = UNDATED.matcher(text);
        if (undated.matches() && BodyNames.isBody(undated.group(1))) {
            return Optional.of(new DecisionHeading(undated.group(1).strip(), null, null, undated.group(2)));
        }
        Matcher alone = ALONE.matcher(text);
        return alone.matches() ? Optional.of(new DecisionHeading(null, null, null, alone.group(1))) : Optional.empty();
    }

    private static Optional<DecisionHeading> withDate(@Nullable String body, String date, @Nullable String inline) {
        Optional<LocalDate> day = FuzzyDate.dayIn(date);
        return day.map(found -> new DecisionHeading(body == null ? null : body.strip(), found, date, inline));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
