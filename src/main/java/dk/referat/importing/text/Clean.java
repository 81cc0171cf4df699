package dk.referat.importing.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as one would type it: no soft hyphens or byte-order marks, plain blanks, composed letters. */
public final class Clean {
    private static final Pattern UNUSUAL_BLANK =
            Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000\\f\\u000B]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Clean() {}

    public static String text(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        String spaced = UNUSUAL_BLANK.matcher(raw).replaceAll(" ");
        String visible = INVISIBLE.matcher(spaced).replaceAll("");
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String raw) {
        // Latin-1 has no combining marks and, past these, nothing to clean.
        return raw.chars().allMatch(c -> c < 0x100 && c != 0xA0 && c != 0xAD && c != '\f' && c != 0x0B);
    }

    /** Cleaned, with every run of blanks and line breaks as one blank. */
    public static String oneLine(String raw) {
        return BLANKS.matcher(text(raw)).replaceAll(" ").strip();
    }
}
