package dk.referat.importing.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line without the marks of formatting that text recognition and converters leave around headings.
 *
 * @param marked whether the whole line was set off: as a heading, bold or italic
 */
public record Heading(String text, boolean marked) {
    private static final Pattern HASHES = Pattern.compile("^#{1,6}\\s*(?=[^#\\s])");
    private static final Pattern WHOLLY_EMPHASISED =
            Pattern.compile("^(\\*{1,3}|_{1,3})(?=\\S)(.+?)(?<=\\S)\\1([.:]?)$");
    private static final Pattern EMPHASIS = Pattern.compile("\\*+(?=\\S)|(?<=\\S)\\*+|\\b__|__\\b");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([-#.*_()\\[\\]])");
    private static final Pattern CLOSING_MARKS = Pattern.compile("(?<![\\s.:#])[\\s.:#]++$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Heading NONE = new Heading("", false);

    public static Heading of(Line line) {
        if (line.isBlank()) {
            return NONE;
        }
        return line.isShort() ? of(line.clean()) : new Heading(line.clean().strip(), false);
    }

    static Heading of(String clean) {
        String text = clean.strip();
        String unhashed = HASHES.matcher(text).replaceFirst("");
        boolean marked = !unhashed.equals(text);
        Matcher emphasised = WHOLLY_EMPHASISED.matcher(unhashed);
        if (emphasised.matches()) {
            marked = true;
            unhashed = emphasised.group(2) + emphasised.group(3);
        }
        return new Heading(plain(unhashed), marked);
    }

    /** Without emphasis and escapes inside the text. */
    public static String plain(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0 && text.indexOf('\\') < 0) {
            return text.strip();
        }
        String unemphasised = EMPHASIS.matcher(text).replaceAll("");
        return ESCAPE.matcher(unemphasised).replaceAll("$1").strip();
    }

    /** What headings are compared by: case, blanks and closing marks don't matter. */
    public String key() {
        return key(text);
    }

    public static String key(String text) {
        String open = CLOSING_MARKS.matcher(text).replaceFirst("");
        return BLANKS.matcher(open).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
