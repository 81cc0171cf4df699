package dk.referat.importing.reading;

import dk.referat.importing.attached.AttachmentReader;
import dk.referat.importing.attached.AttachmentTexts;
import dk.referat.importing.reading.ItemHeadings.Before;
import dk.referat.importing.reading.ItemHeadings.ItemHeading;
import dk.referat.importing.reading.Outline.ItemLines;
import dk.referat.importing.text.Document;
import dk.referat.importing.text.Heading;
import dk.referat.importing.text.KnownHeading.Kind;
import dk.referat.importing.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks over the document once and says where each part of it begins. */
final class OutlineReader {
    private enum Part {
        HEADER,
        ITEM,
        OVERVIEW,
        SIGNATURES,
        ATTACHED
    }

    private final Document document;
    private final List<Integer> header = new ArrayList<>();
    private final List<Line> partHeadings = new ArrayList<>();
    private final List<Line> contentsLines = new ArrayList<>();
    private final List<ItemLines> items = new ArrayList<>();
    private final List<Line> overview = new ArrayList<>();
    private final List<Line> signatures = new ArrayList<>();
    private final List<List<Line>> attached = new ArrayList<>();
    private ItemHeadings itemHeadings;
    private Part part = Part.HEADER;
    private @Nullable ItemHeading open;
    private int openAt;
    private @Nullable Integer lastNumber;
    private boolean decided;

    private OutlineReader(Document document) {
        this.document = document;
        this.itemHeadings = new ItemHeadings(document, Contents.NONE);
    }

    static Outline read(Document document) {
        OutlineReader reader = new OutlineReader(document);
        int i = 0;
        while (i < document.size()) {
            i = reader.take(i);
        }
        reader.closeItem(document.size());
        if (reader.items.isEmpty()) {
            reader.findUnmarkedItem();
        }
        List<Line> header = reader.header.stream().map(document::line).toList();
        return new Outline(
                header,
                reader.contentsLines,
                reader.partHeadings,
                reader.items,
                reader.overview,
                reader.signatures,
                reader.attached);
    }

    /** Takes what begins at the line and returns the line behind it. */
    private int take(int i) {
        if (document.isBlank(i)) {
            return i + 1;
        }
        if (AttachmentTexts.startsAt(document, i)) {
            enter(Part.ATTACHED, i);
            attached.add(new ArrayList<>());
        } else if (part != Part.ATTACHED) {
            Optional<Integer> next = takeHeading(i);
            if (next.isPresent()) {
                return next.get();
            }
        }
        addTo(i);
        return i + 1;
    }

    private Optional<Integer> takeHeading(int i) {
        if (document.is(i, Kind.CONTENTS) && part == Part.HEADER && items.isEmpty()) {
            Contents contents = ContentsReader.read(document, i + 1);
            contentsLines.addAll(document.lines(i, contents.end()));
            itemHeadings = new ItemHeadings(document, contents);
            return Optional.of(contents.end());
        }
        if (document.is(i, Kind.OVERVIEW) && !listsAttachmentsOfItem(i)) {
            enter(Part.OVERVIEW, i);
            return Optional.empty();
        }
        if (document.is(i, Kind.SIGNATURES)) {
            enter(Part.SIGNATURES, i);
            return Optional.empty();
        }
        if (document.is(i, Kind.PART) && (part == Part.HEADER || decided)) {
            enter(Part.HEADER, i);
            partHeadings.add(document.line(i));
            return Optional.of(i + 1);
        }
        boolean listing = part == Part.OVERVIEW || part == Part.SIGNATURES;
        boolean any = open != null || !items.isEmpty();
        Optional<ItemHeading> heading = itemHeadings.at(i, new Before(lastNumber, any, decided, listing));
        if (heading.isEmpty() && document.isAccessMarker(i) && (!any || decided)) {
            heading = Optional.of(new ItemHeading(null, "", 0, "access without heading"));
        }
        heading.ifPresent(found -> openItem(found, i));
        // "Åben sag" without a heading stays the first line of the body.
        return heading.map(found -> i + Math.max(found.lines(), 1));
    }

    private boolean listsAttachmentsOfItem(int i) {
        int below = document.text(i + 1);
        return part == Part.ITEM && below < document.size() && AttachmentReader.isAttachment(document.line(below));
    }

    private void enter(Part next, int i) {
        if (part == Part.ITEM) {
            closeItem(i);
        }
        part = next;
    }

    private void openItem(ItemHeading heading, int i) {
        enter(Part.ITEM, i);
        open = heading;
        openAt = i;
        lastNumber = heading.number() == null ? lastNumber : heading.number();
        decided = false;
    }

    private void addTo(int i) {
        switch (part) {
            case HEADER -> header.add(i);
            case ITEM -> decided |= document.decision(i).isPresent();
            case OVERVIEW -> overview.add(document.line(i));
            case SIGNATURES -> signatures.add(document.line(i));
            case ATTACHED -> attached.get(attached.size() - 1).add(document.line(i));
        }
    }

    private void closeItem(int to) {
        ItemHeading heading = open;
        if (heading != null) {
            int body = openAt + heading.lines();
            items.add(new ItemLines(
                    heading.number(), heading.title(), document.lines(openAt, body), body, to, heading.how()));
        }
        open = null;
    }

    /** An extract may have neither number nor "Åben sag": then the line above the first section is its heading. */
    private void findUnmarkedItem() {
        int section = 0;
        while (section < header.size() && !opensSection(header.get(section))) {
            section++;
        }
        if (section == 0 || section == header.size()) {
            return;
        }
        int above = header.get(section - 1);
        int to = header.get(header.size() - 1) + 1;
        Heading heading = document.heading(above);
        if (HeaderField.of(heading).isEmpty() && !HeaderReader.isDocumentTitle(heading)) {
            Optional<NumberedTitle> numbered = NumberedTitle.of(heading);
            Integer number = numbered.map(NumberedTitle::number).orElse(null);
            String title = numbered.map(NumberedTitle::title).orElse(heading.text());
            items.add(new ItemLines(
                    number, title, document.lines(above, above + 1), above + 1, to, "first section below"));
            header.subList(section - 1, header.size()).clear();
        }
    }

    private boolean opensSection(int i) {
        return document.is(i, Kind.SECTION)
                || document.is(i, Kind.ROUTING)
                || document.decision(i).isPresent();
    }
}
