package dk.referat.importing.attached;

import dk.referat.access.Access;
import dk.referat.importing.text.Heading;
import dk.referat.importing.text.Line;
import dk.referat.journal.JournalNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line of an attachment: index, access, title, number, type code, in that order, in cells or merely in a row.
 *
 * @param number as written; "()" and "0" are null
 * @param inCells whether tabs, borders or wide gaps part its cells, which they do in no prose
 */
record AttachmentLine(
        int index,
        Access access,
        String title,
        @Nullable String number,
        @Nullable String typeCode,
        @Nullable String documentId,
        boolean inCells) {
    private static final String BORDER = "\uE000";
    private static final Pattern START = Pattern.compile(
            "^[\\s|]*+(\\d{1,3}+)\\s*+[.)]?+\\s*+(?:[-–—]\\s*+)?+[\\s|]*+(?:(\\d{5,12}+)\\s*+[-–—]?+[\\s|]*+)?+(?<=[\\s|–-])"
                    + "([åa]{1,2}ben|åbent|åbne|lukket|lukkede|fortrolig|fortroligt)(\\s+\\|?\\s*|\\s*\\|\\s*|:\\s+| [-–] )(?=[^\\s|])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Optional<AttachmentLine> of(Line line) {
        if (!line.isShort() || line.isBlank()) {
            return Optional.empty();
        }
        // An escaped border is part of the title.
        String text = line.clean().replace("**", "").replace("\\|", BORDER);
        Matcher start = START.matcher(text);
        if (!start.find()) {
            return Optional.empty();
        }
        boolean inCells = isGap(start.group(4));
        boolean open = start.group(3).toLowerCase(Locale.ROOT).matches("[åa]+b.*");
        AttachmentCells cells = new AttachmentCells(text.substring(start.end()), inCells, open);
        String number = cells.number();
        return Optional.of(new AttachmentLine(
                Integer.parseInt(start.group(1)),
                open ? Access.OPEN : Access.CLOSED,
                Heading.plain(cells.title()).replace(BORDER, "|"),
                JournalNumber.isNoneShown(number) ? null : number,
                cells.typeCode(),
                start.group(2) == null ? cells.documentId() : start.group(2),
                inCells));
    }

    private static boolean isGap(String between) {
        return between.contains("\t") || between.contains("|") || between.isBlank() && between.length() >= 2;
    }
}
