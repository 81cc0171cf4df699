package dk.referat.importing.reading;

import dk.referat.importing.minutes.Passage;
import dk.referat.importing.minutes.ReadMinutes;
import dk.referat.importing.minutes.Unplaced;
import dk.referat.importing.text.Line;
import dk.referat.importing.text.Lines;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks every line of a source up in what was read from it. */
final class Accounting {
    private final Map<String, BitSet> kept = new HashMap<>();

    /** The lines that stand neither verbatim in the tree nor among the unplaced ones. */
    static List<Line> lost(String source, ReadMinutes minutes) {
        Accounting accounting = new Accounting();
        accounting.collect(minutes);
        List<Line> lost = new ArrayList<>();
        for (Line line : Lines.of(source)) {
            if (!line.isBlank() && !accounting.keeps(line)) {
                lost.add(line);
            }
        }
        return lost;
    }

    private boolean keeps(Line line) {
        return kept.getOrDefault(line.raw(), new BitSet()).get(line.number());
    }

    private void collect(@Nullable Object part) {
        if (part instanceof Passage passage) {
            passage(passage);
        } else if (part instanceof Unplaced unplaced) {
            keep(unplaced.text(), unplaced.line(), unplaced.line());
        } else if (part instanceof List<?> list) {
            list.forEach(this::collect);
        } else if (part instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(value(record, component));
            }
        }
    }

    /** A passage skips page numbers, so its lines may have any number within its range. */
    private void passage(Passage passage) {
        for (String line : Set.copyOf(List.of(passage.text().split("\n", -1)))) {
            keep(line, passage.firstLine(), passage.lastLine());
        }
    }

    private void keep(String text, int first, int last) {
        kept.computeIfAbsent(text, unused -> new BitSet()).set(first, last + 1);
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
