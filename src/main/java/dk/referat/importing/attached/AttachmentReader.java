package dk.referat.importing.attached;

import dk.referat.importing.minutes.UnplacedReason;
import dk.referat.importing.text.Bullet;
import dk.referat.importing.text.Heading;
import dk.referat.importing.text.Line;
import dk.referat.importing.text.LineLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines under the heading "Bilag" of an item. */
public final class AttachmentReader {
    private static final Pattern ID_LINE = Pattern.compile("^[\\s|]*+(\\d{5,12}+)(?:[\\s|]++(.*))?$");
    private static final Pattern RULE = Pattern.compile("[-|:\\s–—_=+]{3,}");
    private static final Pattern LISTED = Pattern.compile("^(.+?)\\s*\\((\\d{1,9}[-/]\\d{2,7})\\)\\s*$");
    private static final Pattern CELL_GAP = Pattern.compile("\\s*[\\t|]\\s*|\\s{2,}");
    private static final Pattern CELL_BORDERS = Pattern.compile("[\\s|]+");
    private static final Set<String> COLUMN_HEADS =
            Set.of("nr", "bilagsnr", "adgang", "titel", "dok.nr", "dok nr", "dokumentnr", "bilag", "navn", "type");
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_WRAP = 120;

    private final LineLedger ledger;
    private final List<DraftAttachment> attachments = new ArrayList<>();
    private final List<Line> others = new ArrayList<>();
    private final List<Line> own = new ArrayList<>();
    private @Nullable DraftAttachment current;

    private AttachmentReader(LineLedger ledger) {
        this.ledger = ledger;
    }

    /** {@code others} are lines that tell of no attachment. */
    public record Attachments(List<DraftAttachment> attachments, List<Line> others) {}

    /** A line that is an attachment's wherever it stands. */
    public static boolean isAttachment(Line line) {
        return AttachmentLine.of(line).filter(AttachmentLine::inCells).isPresent();
    }

    public static boolean isRule(Line line) {
        return line.isShort()
                && !line.isBlank()
                && line.clean().contains("--")
                && RULE.matcher(line.clean().strip()).matches();
    }

    public static Attachments read(List<Line> lines, LineLedger ledger) {
        AttachmentReader reader = new AttachmentReader(ledger);
        boolean afterBlank = true;
        for (Line line : lines) {
            if (!line.isBlank()) {
                reader.take(line, afterBlank);
            }
            afterBlank = line.isBlank();
        }
        reader.close();
        return new Attachments(List.copyOf(reader.attachments), List.copyOf(reader.others));
    }

    private void take(Line line, boolean afterBlank) {
        Optional<AttachmentLine> start = AttachmentLine.of(line);
        if (start.isPresent()) {
            close();
            open(line, start.get());
        } else if (isRule(line) || isHead(line)) {
            ledger.setAside(line, UnplacedReason.TABLE_RULE);
        } else if (!goesOn(line, afterBlank) && !listed(line)) {
            if (afterBlank) {
                close();
            }
            others.add(line);
        }
    }

    private void open(Line line, AttachmentLine read) {
        DraftAttachment attachment = new DraftAttachment(read.index(), read.title(), read.access());
        attachment.number(read.number());
        attachment.typeCode(read.typeCode());
        attachment.documentId(read.documentId());
        current = attachment;
        own.add(line);
    }

    /** The document id below the line, the rest of a title behind it, or the rest of a title alone. */
    private boolean goesOn(Line line, boolean afterBlank) {
        if (current == null || !line.isShort()) {
            return false;
        }
        Matcher id = ID_LINE.matcher(line.clean());
        if (id.matches() && !current.hasDocumentId()) {
            current.documentId(id.group(1));
            addToTitle(id.group(2));
            own.add(line);
            return true;
        }
        String text = line.clean().strip();
        boolean wraps = !afterBlank
                && current.title().length() < LONGEST_TITLE
                && text.length() <= LONGEST_WRAP
                && !text.endsWith(".")
                && Bullet.of(line).isEmpty();
        if (wraps) {
            AttachmentCells cells = new AttachmentCells(text, text.contains("\t") || text.contains("|"), true);
            addToTitle(cells.title());
            current.number(cells.number());
            current.typeCode(cells.typeCode());
            own.add(line);
        }
        return wraps;
    }

    /** "- Title (1234/21)": listed like any other list. */
    private boolean listed(Line line) {
        Optional<Bullet> entry = Bullet.of(line);
        Matcher listed = LISTED.matcher(
                entry.isPresent() && line.isShort() ? Heading.plain(entry.get().text()) : "");
        if (!listed.matches()) {
            return false;
        }
        close();
        Integer number = entry.orElseThrow().number();
        current = new DraftAttachment(number == null ? attachments.size() + 1 : number, listed.group(1), null);
        current.number(listed.group(2));
        own.add(line);
        return true;
    }

    private void addToTitle(@Nullable String more) {
        String rest =
                more == null ? "" : CELL_BORDERS.matcher(more).replaceAll(" ").strip();
        if (current != null && !rest.isEmpty()) {
            current.continueTitle(Heading.plain(rest));
        }
    }

    /** The heads of the columns, and nothing else. */
    private static boolean isHead(Line line) {
        int heads = 0;
        for (String cell : CELL_GAP.split(line.isShort() ? line.clean().strip() : "")) {
            if (!cell.isEmpty() && !COLUMN_HEADS.contains(Heading.key(cell))) {
                return false;
            }
            heads += cell.isEmpty() ? 0 : 1;
        }
        return heads >= 2;
    }

    private void close() {
        if (current != null) {
            current.foundAt(ledger.passage(own));
            attachments.add(current);
        }
        current = null;
        own.clear();
    }
}
