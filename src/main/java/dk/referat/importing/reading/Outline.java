package dk.referat.importing.reading;

import dk.referat.importing.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which lines belong to which part of the protocol. */
record Outline(
        List<Line> header,
        List<Line> contents,
        List<Line> partHeadings,
        List<ItemLines> items,
        List<Line> overview,
        List<Line> signatures,
        List<List<Line>> attachedTexts) {

    /**
     * An item's lines.
     *
     * @param heading its lines, number included; empty where the item has none
     * @param from where its body begins and
     * @param to ends, as indexes into the document
     * @param how by what it was known
     */
    record ItemLines(@Nullable Integer number, String title, List<Line> heading, int from, int to, String how) {}
}
