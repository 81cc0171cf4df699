package dk.referat.importing.text;

import dk.referat.importing.minutes.UnplacedReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets page numbers and running heads aside, so that a paragraph goes on over the page. */
public final class PageFurniture {
    private static final Pattern NAMED_NUMBER = Pattern.compile(
            "(?:side|s\\.|page)\\s*\\d{1,4}(?:\\s*(?:af|/|of)\\s*\\d{1,4})?|[-–]\\s*\\d{1,4}\\s*[-–]|\\d{1,4} af \\d{1,4}",
            Pattern.CASE_INSENSITIVE);
    /** "Økonomiudvalget 05-10-2021 Side 2", on every page with another number. */
    private static final Pattern NUMBERED_HEAD = Pattern.compile(
            "(\\S.{2,100}?)[\\s,–-]+side \\d{1,4}(?: ?(?:af|/) ?\\d{1,4})?\\.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST_HEAD = 120;
    /** Of the text from a page break, in lines. */
    private static final int FARTHEST = 20;

    private final List<Line> lines;
    private final LineLedger ledger;
    private final Set<Integer> furniture = new HashSet<>();

    private PageFurniture(List<Line> lines, LineLedger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    /** The lines that are left. */
    public static List<Line> setAside(List<Line> lines, LineLedger ledger) {
        PageFurniture furniture = new PageFurniture(lines, ledger);
        furniture.pageNumbers();
        furniture.runningHeads();
        return furniture.left();
    }

    /** Without the blank lines of a page break in the middle of a sentence. */
    private List<Line> left() {
        List<Line> left = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int text = i;
            boolean pageBreak = false;
            while (text < lines.size() && !isText(text)) {
                pageBreak |= furniture.contains(text) || lines.get(text).opensPage();
                text++;
            }
            boolean goesOn = pageBreak && text < lines.size() && !left.isEmpty() && goesOn(left, lines.get(text));
            for (int blank = i; blank < text; blank++) {
                if (!goesOn && !furniture.contains(blank)) {
                    left.add(lines.get(blank));
                }
            }
            if (text < lines.size()) {
                left.add(lines.get(text));
            }
            i = text + 1;
        }
        return left;
    }

    private static boolean goesOn(List<Line> left, Line next) {
        String before = left.get(left.size() - 1).clean().stripTrailing();
        boolean open = !before.isEmpty() && ".:!?>".indexOf(before.charAt(before.length() - 1)) < 0;
        return open
                && Character.isLowerCase(next.clean().strip().charAt(0))
                && Bullet.of(next).isEmpty();
    }

    private void pageNumbers() {
        List<Integer> bare = new ArrayList<>();
        Map<String, List<Integer>> heads = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).isShort() ? lines.get(i).clean().strip() : "";
            Matcher head = NUMBERED_HEAD.matcher(text.length() <= LONGEST_HEAD ? text : "");
            if (head.matches()) {
                heads.computeIfAbsent(head.group(1), unused -> new ArrayList<>())
                        .add(i);
            }
            if (NAMED_NUMBER.matcher(text).matches()) {
                take(i, UnplacedReason.PAGE_NUMBER);
            } else if (BARE_NUMBER.matcher(text).matches() && isBlank(i - 1) && isBlank(i + 1)) {
                bare.add(i);
            }
        }
        heads.values().stream()
                .filter(places -> places.size() >= 2)
                .flatMap(List::stream)
                .forEach(i -> take(i, UnplacedReason.RUNNING_HEAD));
        for (int k = 0; k < bare.size(); k++) {
            int i = bare.get(k);
            boolean goesOn = k + 1 < bare.size() && number(bare.get(k + 1)) == number(i) + 1;
            boolean continues = k > 0 && number(bare.get(k - 1)) == number(i) - 1;
            if (goesOn || continues || atPageBreak(i)) {
                take(i, UnplacedReason.PAGE_NUMBER);
            }
        }
    }

    private void runningHeads() {
        Map<String, List<Integer>> candidates = new HashMap<>();
        int breaks = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).opensPage() || furniture.contains(i)) {
                breaks++;
                candidate(candidates, nextText(i - 1, -1));
                candidate(candidates, nextText(furniture.contains(i) ? i + 1 : i, 1));
            }
        }
        // The first line may be the head of page one, but then it is the header of the protocol, too.
        int opening = nextText(0, 1);
        String openingKey = key(opening);
        for (Map.Entry<String, List<Integer>> entry : candidates.entrySet()) {
            Set<Integer> places = new HashSet<>(entry.getValue());
            places.remove(opening);
            int seen = places.size() + (entry.getKey().equals(openingKey) ? 1 : 0);
            if (seen >= 2 && seen * 2 >= breaks) {
                places.forEach(i -> take(i, UnplacedReason.RUNNING_HEAD));
            }
        }
    }

    private void candidate(Map<String, List<Integer>> candidates, int index) {
        String key = key(index);
        if (!key.isEmpty()) {
            candidates.computeIfAbsent(key, unused -> new ArrayList<>()).add(index);
        }
    }

    /** Empty for what can be no running head: an own heading, a row, a list entry or a sentence. */
    private String key(int index) {
        if (index < 0 || index >= lines.size() || lines.get(index).clean().length() > LONGEST_HEAD) {
            return "";
        }
        Line line = lines.get(index);
        Heading heading = Heading.of(line);
        String text = heading.text();
        boolean own = heading.marked()
                || text.endsWith(".")
                || text.endsWith(":")
                || line.clean().strip().contains("\t")
                || Bullet.of(line).isPresent()
                || KnownHeading.of(heading).isPresent()
                || DecisionHeading.of(heading).isPresent();
        return own ? "" : DIGITS.matcher(heading.key()).replaceAll("#");
    }

    private int nextText(int from, int step) {
        int i = from;
        for (int steps = 0; steps < FARTHEST && !isText(i) && i >= 0 && i < lines.size(); steps++) {
            i += step;
        }
        return isText(i) ? i : -1;
    }

    private boolean atPageBreak(int i) {
        int after = i + 1;
        while (after < lines.size()
                && after - i < FARTHEST
                && lines.get(after).isBlank()
                && !lines.get(after).opensPage()) {
            after++;
        }
        return after >= lines.size()
                || lines.get(after).opensPage()
                || lines.get(i).opensPage();
    }

    private boolean isText(int i) {
        return i >= 0 && i < lines.size() && !lines.get(i).isBlank() && !furniture.contains(i);
    }

    private boolean isBlank(int i) {
        return i < 0 || i >= lines.size() || lines.get(i).isBlank();
    }

    private int number(int i) {
        return Integer.parseInt(lines.get(i).clean().strip());
    }

    private void take(int i, UnplacedReason reason) {
        if (furniture.add(i)) {
            ledger.setAside(lines.get(i), reason);
        }
    }
}
