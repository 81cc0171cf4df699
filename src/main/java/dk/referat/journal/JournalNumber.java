package dk.referat.journal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The number under which an ESDH system keeps a document or a case.
 *
 * @param text as it was written
 * @param normalized equal for every written form of the same number, and never equal for a document and a case:
 *     "D:2021/4218" and "C:2020/84" in ACADRE, "C:85.02.02-G01-1-17" where a system's numbers are not taken apart
 */
public record JournalNumber(
        String system,
        JournalNumberKind kind,
        String text,
        String normalized,
        @Nullable Integer serial,
        @Nullable Integer year) {

    public static final String ACADRE = "ACADRE";

    private static final int MAX_LENGTH = 200;
    private static final String YEAR = "(?<year>\\d{2}|" + CalendarYear.FOUR_DIGITS + ")";
    private static final String SERIAL = "0*+(?<serial>\\d{1,10})";
    private static final String SLASH = " ?[/\\p{Pd}\\u2044\\u2212\\u2215] ?";
    private static final Pattern ACADRE_DOCUMENT = Pattern.compile("[( ]*+" + SERIAL + SLASH + YEAR + "[) ]*+");
    private static final Pattern ACADRE_DOCUMENT_IN_PROSE =
            Pattern.compile("(?<![\\p{L}\\d/.\\p{Pd}])0*+\\d{3,10}(?: ?[/\\u2044\\u2215] ?|[\\p{Pd}\\u2212])(?:\\d{2}|"
                    + CalendarYear.FOUR_DIGITS + ")(?![\\p{L}\\d/]|[.\\p{Pd}]\\d)");
    private static final Pattern ACADRE_CASE = Pattern.compile("[( ]*+" + YEAR + SLASH + SERIAL + "[) ]*+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]++");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}++");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final Pattern NONE_SHOWN = Pattern.compile("0?|[\\p{Pd}\\u2212]++");
    private static final Pattern BLANKS_AND_PARENTHESES = Pattern.compile("[\\p{Z}\\p{Cf}\\s()]++");

    /** Empty where the text is no number of that kind in that system, or says that none is shown. */
    public static Optional<JournalNumber> of(String system, JournalNumberKind kind, String text) {
        if (text.length() > MAX_LENGTH || isNoneShown(text)) {
            return Optional.empty();
        }
        String name = system.strip().toUpperCase(Locale.ROOT);
        return name.equals(ACADRE) ? inAcadre(kind, text) : Optional.of(asWritten(name, kind, text));
    }

    /** Every reading of a number whose kind nobody has said: as a document's, as a case's. */
    public static List<JournalNumber> candidates(String system, String text) {
        return Stream.of(JournalNumberKind.values())
                .flatMap(kind -> of(system, kind, text).stream())
                .toList();
    }

    /**
     * The documents that running text names, as far as their form tells: what begins with two digits may be a case or a
     * day, and a year before another is a span.
     */
    public static Stream<JournalNumber> documentsIn(String prose) {
        return ACADRE_DOCUMENT_IN_PROSE
                .matcher(prose)
                .results()
                .flatMap(found -> inAcadre(JournalNumberKind.DOCUMENT, found.group()).stream())
                .filter(number -> !CalendarYear.isOne(number.serial()));
    }

    /** "()", "0", "-" and blank stand where a number exists but is kept back. */
    public static boolean isNoneShown(@Nullable String text) {
        return text == null
                || NONE_SHOWN
                        .matcher(BLANKS_AND_PARENTHESES.matcher(text).replaceAll(""))
                        .matches();
    }

    /** The one form that leaves the service: "4218/21" for an ACADRE document, "20/84" for a case. */
    public String canonical() {
        if (serial == null || year == null) {
            return unwrapped(text);
        }
        String shortYear = CalendarYear.shortest(year);
        return kind == JournalNumberKind.DOCUMENT ? serial + "/" + shortYear : shortYear + "/" + serial;
    }

    /** Finds the number in running text, however it is written there. */
    public Pattern inProse() {
        if (serial == null || year == null) {
            String words = Stream.of(unwrapped(text).split(" ", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("\\s+"));
            return Pattern.compile(
                    "(?<![\\p{L}\\d])" + words + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
        String serialForm = "0*+" + serial;
        String yearForm = "(?:%02d|%d)".formatted(year % 100, year);
        boolean document = kind == JournalNumberKind.DOCUMENT;
        String number = document ? serialForm + SLASH + yearForm : yearForm + SLASH + serialForm;
        return Pattern.compile("(?<!\\d)" + number + "(?!\\d)");
    }

    private static Optional<JournalNumber> inAcadre(JournalNumberKind kind, String text) {
        Pattern pattern = kind == JournalNumberKind.DOCUMENT ? ACADRE_DOCUMENT : ACADRE_CASE;
        Matcher matcher = pattern.matcher(folded(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long serial = Long.parseLong(matcher.group("serial"));
        if (serial > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        int year = CalendarYear.of(matcher.group("year"));
        String key = key(kind, year + "/" + serial);
        return Optional.of(new JournalNumber(ACADRE, kind, text, key, (int) serial, year));
    }

    private static JournalNumber asWritten(String system, JournalNumberKind kind, String text) {
        // Letters' case, kinds of dash and width of blanks are typing; whether there is a blank may be the number.
        String number = DASH.matcher(unwrapped(text)).replaceAll("-").toUpperCase(Locale.ROOT);
        return new JournalNumber(system, kind, text, key(kind, number), null, null);
    }

    private static String key(JournalNumberKind kind, String number) {
        return kind.name().charAt(0) + ":" + number;
    }

    private static String unwrapped(String text) {
        String number = folded(text);
        while (number.startsWith("(") && number.indexOf(')') == number.length() - 1) {
            number = number.substring(1, number.length() - 1).strip();
        }
        return number;
    }

    private static String folded(String text) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        return BLANKS.matcher(visible).replaceAll(" ").strip();
    }
}
