package dk.referat.redaction;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as it is looked for: not within longer words or numbers, and however blanks and lines are broken, because a
 * source breaks its lines where what was made of it does not.
 */
record Words(Pattern pattern) {

    static final String IN_THEIR_PLACE = "[slettet]";

    private static final String PART_OF_A_WORD = "[\\p{L}\\p{M}\\p{N}]";
    private static final String BLANKS = "[\\s\\p{Z}]+";

    static Words of(String text) {
        String stripped = text.strip();
        String words = Arrays.stream(stripped.split(BLANKS))
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining(BLANKS));
        String before = begins(stripped) ? "(?<!" + PART_OF_A_WORD + ")" : "";
        String after = ends(stripped) ? "(?!" + PART_OF_A_WORD + ")" : "";
        return new Words(Pattern.compile(before + words + after));
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
    }

    private static boolean ends(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    Words inAnyCase() {
        return new Words(Pattern.compile(pattern.pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    boolean areIn(String text) {
        return pattern.matcher(text).find();
    }

    String erasedFrom(String text) {
        return pattern.matcher(text).replaceAll(IN_THEIR_PLACE);
    }
}
