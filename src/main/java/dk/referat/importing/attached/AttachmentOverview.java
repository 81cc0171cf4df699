package dk.referat.importing.attached;

import dk.referat.importing.minutes.UnplacedReason;
import dk.referat.importing.text.Heading;
import dk.referat.importing.text.Line;
import dk.referat.importing.text.LineLedger;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the list of attachments at the end of a protocol: it confirms those of the items and brings those they lack. */
public final class AttachmentOverview {
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3})[.)]?\\s+(\\S.*)$");
    private static final Pattern ENTRY = Pattern.compile("^(.+?)\\s*(?:\\((\\d{1,9}[-/]\\d{2,7})?\\))?\\s*$");

    private final Map<Integer, String> titles;
    private final Map<Integer, List<DraftAttachment>> attachments;
    private final LineLedger ledger;
    private @Nullable Integer item;

    private AttachmentOverview(
            Map<Integer, String> titles, Map<Integer, List<DraftAttachment>> attachments, LineLedger ledger) {
        this.titles = titles;
        this.attachments = attachments;
        this.ledger = ledger;
    }

    /** {@code titles} and {@code attachments} are those of the items, by number; the latter may grow. */
    public static void read(
            List<Line> lines,
            Map<Integer, String> titles,
            Map<Integer, List<DraftAttachment>> attachments,
            LineLedger ledger) {
        AttachmentOverview overview = new AttachmentOverview(titles, attachments, ledger);
        for (Line line : lines) {
            if (!line.isBlank()) {
                overview.take(line);
            }
        }
    }

    private void take(Line line) {
        Matcher numbered = NUMBERED.matcher(line.isShort() ? Heading.of(line).text() : "");
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group(1));
            if (isItem(line, number, numbered.group(2))) {
                item = number;
            } else if (item != null && bring(line, number, numbered.group(2))) {
                return;
            }
        }
        ledger.setAside(line, UnplacedReason.ATTACHMENT_LIST);
    }

    private boolean isItem(Line line, int number, String title) {
        String known = titles.get(number);
        boolean indented = Character.isWhitespace(line.clean().charAt(0));
        return known != null && !indented && Heading.key(known).startsWith(Heading.key(title));
    }

    /** Whether the list brings an attachment that the item doesn't have. */
    private boolean bring(Line line, int index, String text) {
        Matcher entry = ENTRY.matcher(text);
        List<DraftAttachment> own = attachments.get(item);
        if (own == null || !entry.matches() || own.stream().anyMatch(attachment -> attachment.index() == index)) {
            return false;
        }
        DraftAttachment attachment = new DraftAttachment(index, entry.group(1), null);
        attachment.number(entry.group(2));
        attachment.foundAt(ledger.passage(List.of(line)));
        own.add(attachment);
        return true;
    }
}
