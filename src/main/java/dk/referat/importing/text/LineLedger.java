package dk.referat.importing.text;

import dk.referat.importing.minutes.Passage;
import dk.referat.importing.minutes.Recognition;
import dk.referat.importing.minutes.RecognitionKind;
import dk.referat.importing.minutes.Unplaced;
import dk.referat.importing.minutes.UnplacedReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Where each line of the source went. Lines become verbatim text only through it, so what nobody has taken by the end is
 * known and is listed instead of lost.
 */
public final class LineLedger {
    private final Set<Line> settled = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final List<Recognition> recognised = new ArrayList<>();

    /** The lines as they stood, without blank ones at either end. */
    public Passage passage(List<Line> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        if (from == to) {
            int number = lines.isEmpty() ? 0 : lines.get(0).number();
            return new Passage("", number, number);
        }
        List<Line> taken = lines.subList(from, to);
        settled.addAll(taken);
        String text = String.join("\n", taken.stream().map(Line::raw).toList());
        return new Passage(
                text, taken.get(0).number(), taken.get(taken.size() - 1).number());
    }

    public void setAside(Line line, UnplacedReason reason) {
        settled.add(line);
        unplaced.add(new Unplaced(line.number(), line.raw(), reason));
    }

    public void recognise(int line, RecognitionKind kind, String how, String text) {
        recognised.add(new Recognition(line, kind, how, text));
    }

    /** What found no place, in the order of the source. */
    public List<Unplaced> close(List<Line> source) {
        for (Line line : source) {
            if (!line.isBlank() && !settled.contains(line)) {
                setAside(line, UnplacedReason.NOT_UNDERSTOOD);
            }
        }
        unplaced.sort(Comparator.comparingInt(Unplaced::line));
        return List.copyOf(unplaced);
    }

    public List<Recognition> recognised() {
        recognised.sort(Comparator.comparingInt(Recognition::line));
        return List.copyOf(recognised);
    }
}
