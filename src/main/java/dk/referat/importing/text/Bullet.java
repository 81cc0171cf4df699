package dk.referat.importing.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list: "- text", "1. text".
 *
 * @param indent in columns, a tab counting as four
 * @param mark the first character of the entry
 * @param number of a numbered entry
 * @param start where the text begins in the line
 */
public record Bullet(int indent, char mark, @Nullable Integer number, String text, int start) {
    private static final Pattern ENTRY =
            Pattern.compile("^(\\s*)(?:[-–—•·*▪●◦‣]|(\\d{1,3})\\\\?[.)]|[a-zæøå]\\)|o(?=\\s{2}))\\s+(?=\\S)");

    public static Optional<Bullet> of(Line line) {
        String head = line.clean().substring(0, Math.min(200, line.clean().length()));
        Matcher entry = ENTRY.matcher(head);
        if (!entry.find()) {
            return Optional.empty();
        }
        int indent = 0;
        for (char c : entry.group(1).toCharArray()) {
            indent += c == '\t' ? 4 : 1;
        }
        Integer number = entry.group(2) == null ? null : Integer.valueOf(entry.group(2));
        return Optional.of(new Bullet(
                indent,
                head.charAt(entry.group(1).length()),
                number,
                line.clean().substring(entry.end()).strip(),
                entry.end()));
    }
}
