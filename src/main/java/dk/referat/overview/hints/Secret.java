package dk.referat.overview.hints;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is not to be said in open text: a title or a number of something closed. */
record Secret(HintKind kind, Hinted about, Pattern written) {

    /** A shorter title is a word that anybody may use. */
    private static final int SHORTEST_TITLE = 8;

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{Z}\\s]+");

    static Optional<Secret> title(Hinted about, String title) {
        String plain = plain(title);
        return plain.length() < SHORTEST_TITLE
                ? Optional.empty()
                : Optional.of(
                        new Secret(HintKind.CLOSED_TITLE_IN_OPEN_TEXT, about, Pattern.compile(plain, Pattern.LITERAL)));
    }

    static Secret number(Hinted about, Pattern inProse) {
        return new Secret(HintKind.CLOSED_NUMBER_IN_OPEN_TEXT, about, inProse);
    }

    /** {@code plain} is a text in its {@linkplain #plain plain form}. */
    boolean isToldBy(String plain) {
        return written.matcher(plain).find();
    }

    /** In lower case, with single blanks. */
    static String plain(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
