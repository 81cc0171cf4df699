package dk.referat.importing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a comma of a sentence.
 *
 * @param text without closing punctuation
 * @param closed whether punctuation ends it, so that no phrase goes on over it
 */
record Word(String text, int start, int end, boolean closed) {
    private static final Pattern WORD = Pattern.compile("[^\\s,;]+|[,;]");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?|(?:\\p{Lu}\\.){2,4}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*");

    static List<Word> of(String sentence) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            words.add(of(matcher.group(), matcher.start()));
        }
        return words;
    }

    private static Word of(String written, int start) {
        int end = written.length();
        int begin = 0;
        while (begin < end - 1 && "(\"“„«»”".indexOf(written.charAt(begin)) >= 0) {
            begin++;
        }
        if (!INITIALS.matcher(written).matches()) {
            while (end > begin + 1 && ".:!?)”\"»".indexOf(written.charAt(end - 1)) >= 0) {
                end--;
            }
        }
        return new Word(written.substring(begin, end), start + begin, start + end, end < written.length());
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean isComma() {
        return text.equals(",");
    }

    boolean isAnd() {
        return text.equals("og") || text.equals("samt") || text.equals("eller") || text.equals("&");
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isAcronym() {
        return text.length() <= 5
                && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '-')
                && text.length() > 1;
    }

    boolean isNameLike() {
        return INITIALS.matcher(text).matches() || NAME.matcher(text).matches() && !isAcronym();
    }
}
