package dk.referat.importing.reading;

import dk.referat.importing.text.Heading;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "4. Punkter til behandling", "Punkt 4: …".
 *
 * @param title empty where the number stands alone on its line
 * @param loose whether no mark parts number and title, as in "4 Punkter til behandling"
 */
record NumberedTitle(int number, String title, boolean loose) {
    private static final Pattern NAMED = Pattern.compile(
            "^(?:punkt|pkt\\.?|sag|dagsordenspunkt)\\s+(?:nr\\.?\\s*)?(\\d{1,3})(?:\\s*[.):–-]\\s*|\\s+)(\\p{L}.*|\\d\\p{Lu}.*|)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MARKED =
            Pattern.compile("^(\\d{1,3})(?:[.):]\\s+|\\s+[-–]\\s+|[.)](?=\\p{Lu}))(\\S.*)$");
    private static final Pattern ALONE = Pattern.compile("^(\\d{1,3})[.)]$");
    private static final Pattern LOOSE = Pattern.compile("^(\\d{1,3})\\s+(\\p{Lu}.*)$");
    private static final int LONGEST = 500;

    static Optional<NumberedTitle> of(Heading heading) {
        String text = heading.text();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return found(named.group(1), named.group(2), false);
        }
        Matcher marked = MARKED.matcher(text);
        if (marked.matches()) {
            return found(marked.group(1), marked.group(2), false);
        }
        Matcher alone = ALONE.matcher(text);
        if (alone.matches()) {
            return found(alone.group(1), "", false);
        }
        Matcher loose = LOOSE.matcher(text);
        return loose.matches() ? found(loose.group(1), loose.group(2), true) : Optional.empty();
    }

    private static Optional<NumberedTitle> found(String number, String title, boolean loose) {
        return Optional.of(new NumberedTitle(Integer.parseInt(number), title.strip(), loose));
    }
}
