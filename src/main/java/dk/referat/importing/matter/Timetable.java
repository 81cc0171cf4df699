package dk.referat.importing.matter;

import dk.referat.agenda.ItemKind;
import dk.referat.importing.text.Heading;
import dk.referat.importing.text.Line;
import dk.referat.journal.TimeSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads matters announced as rows of a table of times, which pages may have broken. */
final class Timetable {
    private static final Set<String> TIME_HEADS = Set.of("tid", "tidspunkt", "kl", "klokken", "klokkeslæt");
    private static final Set<String> MATTER_HEADS = Set.of(
            "punkt",
            "punkter",
            "emne",
            "emner",
            "sag",
            "sager",
            "indhold",
            "aktivitet",
            "program",
            "dagsorden",
            "tema");
    private static final Pattern CELLS = Pattern.compile("\\s*\\t\\s*|\\s*\\|\\s*|\\s{2,}");
    private static final Pattern TIME = Pattern.compile(
            "^\\s*\\|?\\s*((?:[Kk]l\\.? ?)?\\d{1,2}(?:[.:]\\d{2})?(?: ?[-–] ?(?:[Kk]l\\.? ?)?\\d{1,2}(?:[.:]\\d{2})?)?)(?:\\s*[\\t|]\\s*|\\s{2,}|\\s*$)");
    private static final Pattern LOOSE_TIME =
            Pattern.compile("^\\s*((?:[Kk]l\\.? ?)?\\d{1,2}[.:]\\d{2}(?: ?[-–] ?\\d{1,2}[.:]\\d{2})?):?\\s+(?=\\S)");
    private static final Pattern CLOCK = Pattern.compile("[\\s|]{0,8}(?:[Kk]l|\\d{1,2}[.:]\\d{2})");
    private static final Pattern NO_TIME = Pattern.compile("^(?:\\s*\\|)?\\s*[-–]?\\s*[\\t|]\\s*(?=\\S)");
    private static final Pattern RULE = Pattern.compile("[-|:\\s–—]+");
    private static final Pattern LAST_BORDER = Pattern.compile("\\s?\\|$");
    private static final int SHORT_CELL = 60;

    private final boolean headed;
    private final List<PlannedMatter> matters = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private @Nullable TimeSlot slot;
    private boolean inRow;
    private int openParagraphs;

    private Timetable(boolean headed) {
        this.headed = headed;
    }

    /** Where a table of times begins in these lines, or -1. */
    static int start(List<Line> lines) {
        int rows = 0;
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (isHead(lines.get(i))) {
                return i;
            }
            boolean row = CLOCK.matcher(lines.get(i).clean()).lookingAt()
                    && timed(lines.get(i), false).isPresent();
            if (row && lines.get(i).clean().strip().length() > 6) {
                first = rows++ == 0 ? i : first;
            }
        }
        return rows >= 2 ? first : -1;
    }

    static List<PlannedMatter> read(List<Line> lines) {
        Timetable table = new Timetable(isHead(lines.get(0)));
        boolean blank = false;
        for (Line line : lines) {
            if (line.isBlank()) {
                blank = true;
                continue;
            }
            if (!isHead(line)
                    && !RULE.matcher(line.isShort() ? line.clean() : "x").matches()) {
                table.take(line, blank);
            }
            blank = false;
        }
        table.close();
        return List.copyOf(table.matters);
    }

    private record Timed(TimeSlot slot, int cellStart) {}

    private static boolean isHead(Line line) {
        String text = line.isShort() ? Heading.of(line).text().replaceFirst("^\\|\\s*", "") : "";
        String[] cells = CELLS.split(
                text.contains("\t") || text.contains("|") || text.contains("  ") ? text : text.replace(" ", "\t"));
        return cells.length == 2
                && TIME_HEADS.contains(Heading.key(cells[0]))
                && MATTER_HEADS.contains(Heading.key(cells[1]));
    }

    private static Optional<Timed> timed(Line line, boolean headed) {
        String head = line.clean().substring(0, Math.min(80, line.clean().length()));
        Matcher time = TIME.matcher(head);
        Matcher loose = LOOSE_TIME.matcher(head);
        Matcher found = time.find() ? time : headed && loose.find() ? loose : null;
        return found == null
                ? Optional.empty()
                : TimeSlot.parse(found.group(1)).map(slot -> new Timed(slot, found.end()));
    }

    private void take(Line line, boolean afterBlank) {
        Optional<Timed> timed = timed(line, headed);
        if (timed.isPresent()) {
            close();
            open(line, timed.get().slot(), timed.get().cellStart());
            return;
        }
        Matcher noTime = NO_TIME.matcher(line.clean());
        boolean indented = noTime.find();
        String rest = indented ? line.clean().substring(noTime.end()) : line.clean();
        if (inRow && goesOn(rest, indented, afterBlank)) {
            lines.add(line);
            append(rest);
        } else {
            close();
            if (indented && inTable()) {
                open(line, null, noTime.end());
            }
        }
    }

    private boolean inTable() {
        return headed || !matters.isEmpty();
    }

    private void open(Line line, @Nullable TimeSlot at, int cellStart) {
        inRow = true;
        slot = at;
        lines.add(line);
        append(line.clean().substring(cellStart));
    }

    private void append(String written) {
        cell.append(cell.length() == 0 ? "" : " ")
                .append(LAST_BORDER.matcher(written.strip()).replaceFirst(""));
        openParagraphs += CellText.openParagraphs(written);
    }

    /** Whether a line without a time belongs to the row before it. */
    private boolean goesOn(String rest, boolean indented, boolean afterBlank) {
        if (cell.length() == 0
                || openParagraphs > 0
                || Character.isLowerCase(rest.strip().charAt(0))) {
            return true;
        }
        boolean complete = ".!?)>".indexOf(cell.charAt(cell.length() - 1)) >= 0;
        boolean paragraph = rest.strip().startsWith("<");
        if (complete) {
            return paragraph && !isRow(rest, indented) || !afterBlank && !indented;
        }
        return cell.length() > SHORT_CELL || paragraph || !indented && !afterBlank;
    }

    /** A row without a time is short: "Frokost". */
    private static boolean isRow(String rest, boolean indented) {
        List<String> paragraphs = CellText.paragraphs(rest);
        String first = paragraphs.isEmpty() ? "" : paragraphs.get(0);
        return indented && first.length() <= SHORT_CELL && !first.endsWith(".")
                || MatterKinds.ofMatter(first) != ItemKind.SUB_ITEM;
    }

    private void close() {
        if (inRow) {
            List<String> paragraphs = CellText.paragraphs(cell.toString());
            String title = paragraphs.isEmpty() ? "" : MatterTitle.of(paragraphs.get(0));
            if (!title.isEmpty()) {
                matters.add(new PlannedMatter(title, String.join("\n\n", paragraphs), slot, List.copyOf(lines)));
            }
        }
        inRow = false;
        slot = null;
        lines.clear();
        cell.setLength(0);
        openParagraphs = 0;
    }
}
