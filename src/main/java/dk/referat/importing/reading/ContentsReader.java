package dk.referat.importing.reading;

import dk.referat.importing.text.Document;
import dk.referat.importing.text.Heading;
import dk.referat.importing.text.KnownHeading.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table of contents: entries with dot leaders and page numbers, wrapped over lines, or a plain list. It ends where
 * the first entry's number comes again.
 */
final class ContentsReader {
    private static final Pattern PAGE =
            Pattern.compile("^(.*?[^\\s.…·_])(?:\\s*[.…·_]{2,}+\\s*|\\s*\\t\\s*|\\s{2,}|\\s+)(\\d{1,4})$");
    private static final Pattern LEADERS = Pattern.compile("(?:\\s*[.…·_]){3,}\\s*$");
    private static final int LONGEST = 500;
    private static final int MOST_WRAPPED = 4;

    private final Document document;
    private final List<Contents.Entry> entries = new ArrayList<>();
    private @Nullable NumberedTitle open;
    private int wrapped;
    private int last;

    private ContentsReader(Document document) {
        this.document = document;
    }

    /** {@code from} is the line after the heading. */
    static Contents read(Document document, int from) {
        return new ContentsReader(document).read(from);
    }

    private Contents read(int from) {
        int i = document.text(from);
        while (i < document.size() && take(i)) {
            i = document.text(i + 1);
        }
        close();
        return new Contents(List.copyOf(entries), i);
    }

    private boolean take(int i) {
        Heading heading = document.heading(i);
        if (heading.text().length() > LONGEST || document.isAccessMarker(i) || beginsItem(i)) {
            return false;
        }
        Matcher page = PAGE.matcher(heading.text());
        boolean paged = page.matches();
        String text = paged ? page.group(1) : LEADERS.matcher(heading.text()).replaceFirst("");
        Optional<NumberedTitle> numbered = NumberedTitle.of(new Heading(text, false));
        if (numbered.isPresent()) {
            if (numbered.get().number() <= last) {
                return false;
            }
            close();
            open = numbered.get();
            last = open.number();
            wrapped = 0;
        } else if (open != null && !isEnd(heading)) {
            open = new NumberedTitle(open.number(), open.title() + " " + text, false);
            wrapped++;
        } else if (!paged && !isEnd(heading) && !heading.key().matches("side|punkt|nr|titel|side nr")) {
            return false;
        }
        if (paged) {
            close();
        }
        return wrapped <= MOST_WRAPPED;
    }

    /** The number comes again only after the last entry; a list of one entry is told by what follows the heading. */
    private boolean beginsItem(int i) {
        int below = document.text(i + 1);
        boolean section = document.is(below, Kind.ROUTING) || document.is(below, Kind.SECTION);
        return document.isAccessMarker(below)
                || section
                || document.is(i, Kind.SECTION)
                || document.decision(i).isPresent();
    }

    private boolean isEnd(Heading heading) {
        return heading.key().startsWith("bilagsoversigt") || heading.key().startsWith("underskrift");
    }

    private void close() {
        if (open != null) {
            entries.add(new Contents.Entry(open.number(), open.title()));
        }
        open = null;
    }
}
