package dk.referat.importing.reading;

import java.util.List;
import java.util.Locale;

/** Refuses what is no text at all before anybody reads it. */
final class Admission {
    private static final int MOST_LINES = 300_000;
    private static final int BEGINNING = 2_000;

    private Admission() {}

    static void check(String text) {
        String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
        String start = beginning.replace("\uFEFF", "").stripLeading();
        if (start.startsWith("PK\u0003\u0004")) {
            throw new NotMinutes(List.of(Missing.ZIP_ARCHIVE));
        }
        if (start.startsWith("%PDF-")) {
            throw new NotMinutes(List.of(Missing.PDF));
        }
        if (isBinary(text)) {
            throw new NotMinutes(List.of(Missing.BINARY));
        }
        if (text.chars().allMatch(Admission::isInvisible)) {
            throw new NotMinutes(List.of(Missing.EMPTY));
        }
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype") || lower.startsWith("<html") || lower.startsWith("<?xml")) {
            throw new NotMinutes(List.of(Missing.HTML_PAGE));
        }
        if (text.chars().filter(c -> c == '\n' || c == '\r').count() > MOST_LINES) {
            throw new NotMinutes(List.of(Missing.TOO_MANY_LINES));
        }
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B' || c == '\u00AD';
    }

    /** A NUL, or control and replacement characters in more than one place in a hundred. */
    private static boolean isBinary(String text) {
        long odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || text.startsWith("{\\rtf")) {
                return true;
            }
            odd += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\uFFFD' ? 1 : 0;
        }
        return odd * 100 > text.length();
    }
}
