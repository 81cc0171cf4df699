package dk.referat.importing.matter;

import java.util.regex.Pattern;

/**
 * A line of a decision part, or a wrapped pair of lines, that may head a matter.
 *
 * @param title its text without list mark and formatting
 * @param around whether blank lines stand around it
 * @param inRun whether it is an entry among entries
 * @param afterColon whether the text before it announces a list
 */
record HeadingCandidate(
        int index, int length, String title, Style style, Surroundings around, boolean inRun, boolean afterColon) {
    private static final int LONGEST_TITLE = 100;
    private static final int MOST_WORDS = 12;
    private static final Pattern VERB = Pattern.compile(
            "(?<![\\p{L}])(?:blev|er|var|har|havde|vil|skal|kan|bliver|får|fik|følger|tager|drøftede|godkendte|orienterede|besluttede"
                    + "|aftalte|gennemgik|tog|deltog|deltager|udarbejder|afholdes|behandles|forelægges|tages|giver|gav|drøftet|godkendt"
                    + "|udsat)(?![\\p{L}])");

    enum Surroundings {
        ALONE,
        TEXT_BELOW,
        TEXT_ABOVE
    }

    enum Style {
        MARKED,
        ENTRY,
        PLAIN
    }

    boolean alone() {
        return around == Surroundings.ALONE;
    }

    /** Short, without a full stop and without a verb: no sentence. */
    boolean looksLikeTitle() {
        char last = title.charAt(title.length() - 1);
        boolean closed = ":;,?!".indexOf(last) >= 0 || last == '.' && style == Style.PLAIN;
        boolean opens = Character.isUpperCase(title.charAt(0)) || Character.isDigit(title.charAt(0));
        boolean isShort = title.length() <= LONGEST_TITLE && title.split(" ").length <= MOST_WORDS;
        return isShort && opens && !closed && !hasVerb(title);
    }

    static boolean hasVerb(String text) {
        return VERB.matcher(text).find();
    }

    boolean overlaps(HeadingCandidate other) {
        return index < other.index + other.length && other.index < index + length;
    }
}
