package dk.referat.importing.reading;

import dk.referat.importing.minutes.Passage;
import dk.referat.importing.minutes.ReadMinutes;
import dk.referat.importing.minutes.Unplaced;
import dk.referat.importing.text.Line;
import dk.referat.importing.text.Lines;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks every line of a source up in what was read from it. */
final class Accounting {
    private final Map<Integer, Set<String>> kept = new HashMap<>();

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
        return kept.getOrDefault(line.number(), Set.of()).contains(line.raw());
    }

    private void collect(@Nullable Object part) {
        if (part instanceof Passage passage) {
            passage(passage);
        } else if (part instanceof Unplaced unplaced) {
            kept.computeIfAbsent(unplaced.line(), number -> new HashSet<>()).add(unplaced.text());
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
        Set<String> lines = new HashSet<>(List.of(passage.text().split("\n", -1)));
        for (int number = passage.firstLine(); number <= passage.lastLine(); number++) {
            kept.computeIfAbsent(number, unused -> new HashSet<>()).addAll(lines);
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
