package dk.referat.importing.matter;

import dk.referat.importing.prose.Sentences;
import dk.referat.importing.text.Clean;
import dk.referat.importing.text.Heading;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title with which a text opens: its first sentence. */
final class MatterTitle {
    private static final int LONGEST = 400;
    private static final Pattern REMARK = Pattern.compile(
            "\\s*\\((?=[^()]{0,80}(?:bilag|vedlagt|lukket|fortrolig|deltager ikke|deltager|eftersendes|omdeles|mundtlig))[^()]{1,120}\\)\\.?",
            Pattern.CASE_INSENSITIVE);

    private MatterTitle() {}

    /** Whether the text says nothing but its title and where to find the attachment. */
    static boolean isAll(String title, String text) {
        return text.length() < 2 * LONGEST
                && Heading.key(Heading.plain(REMARK.matcher(Clean.oneLine(text)).replaceAll("")))
                        .equals(Heading.key(title));
    }

    static String of(String text) {
        String line = Clean.oneLine(text.substring(0, Math.min(4 * LONGEST, text.length())));
        Matcher remark = REMARK.matcher(line);
        boolean closesTitle = remark.find()
                && !Sentences.first(line.substring(0, remark.start()) + " X")
                        .strip()
                        .endsWith(".");
        String open = closesTitle ? line.substring(0, remark.start()) : line;
        String first = Heading.plain(REMARK.matcher(Sentences.first(open)).replaceAll(""));
        return first.length() <= LONGEST ? first : first.substring(0, Math.max(first.lastIndexOf(' ', LONGEST), 1));
    }
}
