package dk.referat.importing.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a text with what each of them is as a heading. Indexes count from 0. */
public final class Document {
    private final List<Line> lines;
    private final Heading[] headings;
    private final @Nullable KnownHeading[] known;
    private final int[] next;

    public Document(List<Line> lines) {
        this.lines = lines;
        headings = new Heading[lines.size()];
        known = new KnownHeading[lines.size()];
        next = new int[lines.size() + 1];
        next[lines.size()] = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            headings[i] = Heading.of(lines.get(i));
            known[i] = KnownHeading.of(headings[i]).orElse(null);
            next[i] = lines.get(i).isBlank() ? next[i + 1] : i;
        }
    }

    public int size() {
        return lines.size();
    }

    public Line line(int i) {
        return lines.get(i);
    }

    public List<Line> lines(int from, int to) {
        return lines.subList(from, to);
    }

    public Heading heading(int i) {
        return headings[i];
    }

    public boolean isBlank(int i) {
        return i < 0 || i >= lines.size() || lines.get(i).isBlank();
    }

    /** The first line from here on that isn't blank; {@link #size()} where there is none. */
    public int text(int i) {
        return next[Math.min(i, lines.size())];
    }

    public @Nullable KnownHeading known(int i) {
        return i < lines.size() ? known[i] : null;
    }

    public boolean is(int i, KnownHeading.Kind kind) {
        KnownHeading heading = known(i);
        return heading != null && heading.kind() == kind;
    }

    /** "Åben sag": two words or more, where "Åben" alone may be a cell of a table. */
    public boolean isAccessMarker(int i) {
        return is(i, KnownHeading.Kind.ACCESS) && headings[i].key().indexOf(' ') > 0;
    }

    /** The decision heading on this line, or broken over this line and the next. */
    public Optional<Decision> decision(int i) {
        if (i >= lines.size() || !DecisionHeading.mayBegin(headings[i])) {
            return Optional.empty();
        }
        Optional<DecisionHeading> alone = DecisionHeading.of(headings[i]);
        if (alone.isPresent() && alone.get().date() != null || isBlank(i + 1)) {
            return alone.map(found -> new Decision(found, 1));
        }
        Heading joined = new Heading(headings[i].text() + " " + headings[i + 1].text(), headings[i].marked());
        return DecisionHeading.of(joined)
                .filter(found -> found.date() != null && found.inline() == null)
                .map(found -> new Decision(found, 2))
                .or(() -> alone.map(found -> new Decision(found, 1)));
    }

    public record Decision(DecisionHeading heading, int lines) {}
}
