package dk.referat.importing.reading;

import dk.referat.agenda.SectionKind;
import dk.referat.importing.text.Document;
import dk.referat.importing.text.Heading;
import dk.referat.importing.text.KnownHeading;
import dk.referat.importing.text.KnownHeading.Kind;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells headings of items from other lines. A number alone proves nothing, lists are numbered too: there must be "Åben sag"
 * below, the table of contents must announce it, or an item must be done and a section follow.
 */
final class ItemHeadings {
    private static final int MOST_LINES = 3;
    private static final int MOST_BLANK = 5;
    private static final int LONGEST_TITLE = 400;
    private static final Pattern CLOSING_ITEM =
            Pattern.compile("(?:eventuelt|evt|næste møde|meddelelser|godkendelse af|underskrift|orientering)\\b.*");

    private final Document document;
    private final Contents contents;

    ItemHeadings(Document document, Contents contents) {
        this.document = document;
        this.contents = contents;
    }

    /** {@code lines} of the document make up the heading. */
    record ItemHeading(@Nullable Integer number, String title, int lines, String how) {}

    /**
     * What has been read before the line.
     *
     * @param last the number of the last item, null where there is none or it has none
     * @param any whether there has been an item
     * @param decided whether the last item has its decision
     * @param listing whether a list of attachments or of signatures is being read, in which titles of items come again
     */
    record Before(@Nullable Integer last, boolean any, boolean decided, boolean listing) {}

    Optional<ItemHeading> at(int i, Before before) {
        if (document.decision(i).isPresent()) {
            return Optional.empty();
        }
        if (document.known(i) != null) {
            return namedLikeASection(i);
        }
        Optional<NumberedTitle> numbered = NumberedTitle.of(document.heading(i)).filter(title -> isNext(title, before));
        int end = headingEnd(i);
        int below = document.text(end);
        if (document.isAccessMarker(below)) {
            return numbered.map(title -> heading(title, i, end, "access below a number"))
                    .or(() -> unnumbered(i, end));
        }
        if (before.listing() || numbered.isEmpty()) {
            return Optional.empty();
        }
        NumberedTitle title = numbered.get();
        if (contents.announces(title.number(), title.title())) {
            return Optional.of(heading(title, i, i + 1, "table of contents"));
        }
        if (contents.announcesLonger(title.number(), title.title())) {
            return wrapped(title, i);
        }
        boolean due = (!before.any() || before.decided()) && !title.loose() && !isEntry(title, i);
        boolean next = before.last() == null || title.number() == before.last() + 1;
        if (due && next && opensItem(below)) {
            return Optional.of(heading(title, i, end, "section below a number"));
        }
        boolean follows = before.last() == null ? !before.any() && title.number() == 1 : next;
        boolean setOff = document.heading(i).marked()
                || CLOSING_ITEM.matcher(Heading.key(title.title())).matches();
        return follows && due && setOff && document.isBlank(i - 1)
                ? Optional.of(heading(title, i, i + 1, "next number"))
                : Optional.empty();
    }

    /** "## Økonomi" above "Åben sag" is an item, not a section. */
    private Optional<ItemHeading> namedLikeASection(int i) {
        boolean item = document.is(i, Kind.SECTION) && document.isAccessMarker(document.text(i + 1));
        return item
                ? Optional.of(new ItemHeading(null, document.heading(i).text(), 1, "access below"))
                : Optional.empty();
    }

    /** What stands first under an item's heading; others may follow a numbered list inside an item. */
    private boolean opensItem(int i) {
        KnownHeading known = document.known(i);
        boolean section = known != null
                && (known.kind() == Kind.ROUTING
                        || known.kind() == Kind.ACCESS
                        || known.isSection(SectionKind.CASE_PRESENTATION)
                        || known.isSection(SectionKind.SUMMARY));
        return section || document.decision(i).isPresent();
    }

    /** An entry of a list: it begins in lower case, or the entry before it stands above. */
    private boolean isEntry(NumberedTitle title, int i) {
        if (!title.title().isEmpty() && Character.isLowerCase(title.title().charAt(0))) {
            return true;
        }
        int above = i - 1;
        while (above >= 0 && i - above < MOST_BLANK && document.isBlank(above)) {
            above--;
        }
        return above >= 0
                && !document.isBlank(above)
                && NumberedTitle.of(document.heading(above))
                        .filter(entry -> entry.number() == title.number() - 1)
                        .isPresent();
    }

    private boolean isNext(NumberedTitle title, Before before) {
        return before.last() == null || title.number() > before.last();
    }

    /** Where the lines that stand together from here on end; a heading isn't longer than three. */
    private int headingEnd(int i) {
        int end = i + 1;
        while (end < document.size()
                && end - i < MOST_LINES
                && !document.isBlank(end)
                && document.known(end) == null
                && NumberedTitle.of(document.heading(end))
                        .filter(title -> !title.loose())
                        .isEmpty()
                && document.decision(end).isEmpty()) {
            end++;
        }
        return end;
    }

    /** The paragraph above "Åben sag", or its last line where it is too long for a heading. */
    private Optional<ItemHeading> unnumbered(int i, int end) {
        boolean opensParagraph = document.isBlank(i - 1) || document.known(i - 1) != null;
        return opensParagraph || end == i + 1
                ? Optional.of(new ItemHeading(null, title("", i, end), end - i, "access below"))
                : Optional.empty();
    }

    private ItemHeading heading(NumberedTitle title, int i, int end, String how) {
        return new ItemHeading(title.number(), title(title.title(), i + 1, end), end - i, how);
    }

    private Optional<ItemHeading> wrapped(NumberedTitle title, int i) {
        for (int end = i + 2;
                end <= Math.min(document.size(), i + MOST_LINES + 1) && !document.isBlank(end - 1);
                end++) {
            String whole = title(title.title(), i + 1, end);
            if (contents.announces(title.number(), whole)) {
                return Optional.of(new ItemHeading(title.number(), whole, end - i, "table of contents"));
            }
        }
        return Optional.empty();
    }

    private String title(String start, int from, int to) {
        StringBuilder title = new StringBuilder(start);
        for (int i = from; i < to; i++) {
            title.append(' ').append(document.heading(i).text());
        }
        String text = title.toString().strip();
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE);
    }
}
