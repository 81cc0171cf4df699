package dk.referat.importing.text;

/**
 * A line of the source.
 *
 * @param number counts from 1 as an editor does; a form feed begins a new line with the same number
 * @param raw as it stood, without its line break
 * @param opensPage whether a form feed stands before it
 */
public record Line(int number, String raw, String clean, boolean opensPage) {
    private static final int LONGEST_MARK = 1_000;

    public static final Line NONE = new Line(0, "", "", false);

    static Line of(int number, String raw, boolean opensPage) {
        return new Line(number, raw, Clean.text(raw), opensPage);
    }

    public boolean isBlank() {
        return clean.isBlank();
    }

    /** Whether the line may be a heading, a row or a list entry at all; only such lines meet patterns that backtrack. */
    public boolean isShort() {
        return clean.length() <= LONGEST_MARK;
    }

    /** The line with its first characters taken as read. */
    public Line from(int start) {
        String rest = clean.substring(start);
        return new Line(number, raw.length() == clean.length() ? raw.substring(start) : rest, rest, opensPage);
    }
}
