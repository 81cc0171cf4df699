package dk.referat.importing.attached;

import dk.referat.access.Access;
import dk.referat.importing.minutes.UnplacedReason;
import dk.referat.importing.text.Document;
import dk.referat.importing.text.Heading;
import dk.referat.importing.text.Line;
import dk.referat.importing.text.LineLedger;
import dk.referat.journal.FuzzyDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of attachments that a protocol carries behind its items. It is no part of the items; only the fields above
 * each ("Bilagsnr", "Adgang", "Journalnr.") say something of the attachment.
 */
public final class AttachmentTexts {
    private static final Pattern START =
            Pattern.compile("^bilag\\s*:?\\s*(\\d{1,3})\\.(\\d{1,3})\\.?\\s+(\\S.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD = Pattern.compile(
            "^(bilagsnr|dokumentnr|adgang|mødedato|udvalg|journalnr|sagsnr|sagsnummer|dato)\\.?\\s*:\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int HEAD = 15;
    private static final int LETTER_HEAD = 30;

    private final Map<Integer, List<DraftAttachment>> attachments;
    private final LineLedger ledger;
    private @Nullable DraftAttachment current;
    private int read;

    private AttachmentTexts(Map<Integer, List<DraftAttachment>> attachments, LineLedger ledger) {
        this.attachments = attachments;
        this.ledger = ledger;
    }

    /** Whether the text of an attachment begins here: its heading, and one of the fields that stand below it. */
    public static boolean startsAt(Document document, int i) {
        if (!START.matcher(document.heading(i).text()).matches()) {
            return false;
        }
        int at = i;
        for (int k = 0; k < HEAD && at < document.size(); k++) {
            at = document.text(at + 1);
            Matcher field =
                    FIELD.matcher(at < document.size() ? document.heading(at).text() : "");
            if (field.matches()) {
                return true;
            }
        }
        return false;
    }

    /** What a field of the first attachment says, for what the protocol itself may not tell. */
    public static @Nullable String field(List<Line> lines, String name) {
        for (Line line : lines.subList(0, Math.min(lines.size(), 2 * HEAD))) {
            Matcher field = FIELD.matcher(Heading.of(line).text());
            if (field.matches() && field.group(1).equalsIgnoreCase(name)) {
                return field.group(2);
            }
        }
        return null;
    }

    /** {@code lines} begin with the heading; {@code attachments} are those of the items, by number, and may grow. */
    public static void read(List<Line> lines, Map<Integer, List<DraftAttachment>> attachments, LineLedger ledger) {
        AttachmentTexts texts = new AttachmentTexts(attachments, ledger);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean source = i == 0 && texts.opens(line);
            if (!line.isBlank() && !source) {
                texts.field(line);
                ledger.setAside(line, UnplacedReason.ATTACHMENT_TEXT);
            }
        }
    }

    /** Whether the line stays as the source of an attachment that nothing else names. */
    private boolean opens(Line line) {
        Matcher start = START.matcher(Heading.of(line).text());
        if (!start.matches()) {
            return false;
        }
        int index = Integer.parseInt(start.group(2));
        List<DraftAttachment> own = attachments.get(Integer.valueOf(start.group(1)));
        current = own == null
                ? null
                : own.stream().filter(one -> one.index() == index).findFirst().orElse(null);
        if (current != null || own == null) {
            return false;
        }
        current = new DraftAttachment(index, start.group(3), null);
        current.foundAt(ledger.passage(List.of(line)));
        own.add(current);
        return true;
    }

    private void field(Line line) {
        Matcher field = FIELD.matcher(line.isShort() ? Heading.of(line).text() : "");
        if (current == null || read++ > LETTER_HEAD || !field.matches()) {
            return;
        }
        String value = field.group(2).strip();
        switch (field.group(1).toLowerCase(Locale.ROOT)) {
            case "bilagsnr", "dokumentnr" -> current.number(value);
            case "journalnr", "sagsnr", "sagsnummer" -> current.caseNumber(value);
            case "adgang" -> current.access(access(value));
            case "dato" -> FuzzyDate.dayIn(value).ifPresent(current::documentDate);
            default -> {}
        }
    }

    private static @Nullable Access access(String value) {
        String word = value.toLowerCase(Locale.ROOT);
        return word.startsWith("åben") ? Access.OPEN : word.startsWith("lukket") ? Access.CLOSED : null;
    }
}
