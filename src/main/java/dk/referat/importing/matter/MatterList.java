package dk.referat.importing.matter;

import dk.referat.importing.text.Bullet;
import dk.referat.importing.text.Clean;
import dk.referat.importing.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads matters announced as entries of a list. Indents that went through text recognition are no proof, so a list inside a
 * matter is told by the colon before it, and an indented entry is a matter of its own where the decision part or its own
 * words say so.
 */
final class MatterList {
    private static final Pattern OWN_MATTER = Pattern.compile(
            "\\((?:[^()]*\\b)?bilag|\\bvedlagt\\b|\\bdeltager (?:i|under|ved)\\b|\\ber med (?:i|under|ved)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TITLE = 600;

    private final DecidedTitles decided;
    private final List<PlannedMatter> matters = new ArrayList<>();
    private final List<Line> current = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String title;
    private int outerIndent;
    private boolean nested;
    private int nestedIndent;
    private boolean titleOpen;
    private char outerMark;
    private boolean announced;

    private MatterList(DecidedTitles decided) {
        this.decided = decided;
    }

    /** {@code lines} begin with the list. */
    static List<PlannedMatter> read(List<Line> lines, DecidedTitles decided) {
        MatterList list = new MatterList(decided);
        boolean blank = true;
        for (Line line : lines) {
            if (line.isBlank()) {
                blank = true;
                continue;
            }
            Optional<Bullet> entry =
                    Bullet.of(line).filter(bullet -> !bullet.text().matches("[-–—]?"));
            if (entry.isPresent()) {
                list.entry(line, entry.get());
            } else {
                list.prose(line, blank);
            }
            blank = false;
        }
        list.close();
        return List.copyOf(list.matters);
    }

    private void entry(Line line, Bullet bullet) {
        if (title == null) {
            outerIndent = bullet.indent();
            outerMark = bullet.mark();
            open(line, bullet);
        } else if (announced && !nested) {
            nested = true;
            nestedIndent = bullet.indent();
            addEntry(line);
        } else if (nested ? leavesNested(bullet) : isOuter(bullet)) {
            close();
            open(line, bullet);
        } else {
            nestedIndent = Math.max(nestedIndent, bullet.indent());
            addEntry(line);
        }
    }

    private void prose(Line line, boolean afterBlank) {
        if (afterBlank) {
            nested = false;
        }
        add(line, afterBlank);
        if (!nested) {
            announced = announces(line.clean());
        }
    }

    private boolean leavesNested(Bullet bullet) {
        if (bullet.indent() <= outerIndent && bullet.indent() < nestedIndent) {
            return true;
        }
        boolean flat = bullet.indent() <= outerIndent && nestedIndent <= outerIndent;
        // Without indents only the decision part tells where the inner list ends: its next matter is this one.
        return flat && title != null && decided.follow(MatterTitle.of(title), MatterTitle.of(bullet.text()));
    }

    private boolean isOuter(Bullet bullet) {
        boolean listed = bullet.indent() <= outerIndent && (bullet.mark() == outerMark || bullet.number() != null);
        return listed || OWN_MATTER.matcher(bullet.text()).find() || decided.have(MatterTitle.of(bullet.text()));
    }

    private void open(Line line, Bullet bullet) {
        nested = false;
        nestedIndent = 0;
        // Entries that follow at the indent of a matter are its siblings.
        outerIndent = Math.max(outerIndent, bullet.indent());
        titleOpen = true;
        title = bullet.text();
        announced = announces(bullet.text());
        current.add(line);
        text.append(bullet.text());
    }

    private void addEntry(Line line) {
        titleOpen = false;
        text.append('\n').append(line.clean().strip());
        current.add(line);
    }

    private void add(Line line, boolean afterBlank) {
        String prose = line.clean().strip();
        boolean wrapped = !afterBlank
                && titleOpen
                && (Character.isLowerCase(prose.charAt(0)) || text.length() > 60)
                && text.length() < LONGEST_TITLE
                && ".:!?)".indexOf(text.charAt(text.length() - 1)) < 0;
        text.append(wrapped ? " " : afterBlank ? "\n\n" : "\n").append(prose);
        if (wrapped) {
            title = text.toString();
        }
        titleOpen = wrapped;
        current.add(line);
    }

    private void close() {
        if (title != null) {
            matters.add(
                    new PlannedMatter(MatterTitle.of(title), Clean.text(text.toString()), null, List.copyOf(current)));
        }
        title = null;
        current.clear();
        text.setLength(0);
    }

    private static boolean announces(String line) {
        return line.stripTrailing().endsWith(":");
    }
}
