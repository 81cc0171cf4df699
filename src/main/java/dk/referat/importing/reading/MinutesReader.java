package dk.referat.importing.reading;

import dk.referat.importing.attached.AttachmentOverview;
import dk.referat.importing.attached.AttachmentTexts;
import dk.referat.importing.attached.DraftAttachment;
import dk.referat.importing.matter.TitleComparer;
import dk.referat.importing.minutes.ReadItem;
import dk.referat.importing.minutes.ReadMeeting;
import dk.referat.importing.minutes.ReadMinutes;
import dk.referat.importing.minutes.UnplacedReason;
import dk.referat.importing.text.Document;
import dk.referat.importing.text.Line;
import dk.referat.importing.text.LineLedger;
import dk.referat.importing.text.Lines;
import dk.referat.importing.text.PageFurniture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Text in, a tree of records out. */
public final class MinutesReader {
    private MinutesReader() {}

    /**
     * Reads the text of minutes.
     *
     * @throws NotMinutes if it is none
     */
    public static ReadMinutes read(String text) {
        Admission.check(text);
        LineLedger ledger = new LineLedger();
        List<Line> source = Lines.of(text);
        Document document = new Document(PageFurniture.setAside(source, ledger));
        Outline outline = OutlineReader.read(document);
        ReadMeeting meeting = MeetingReader.read(document, outline, ledger);
        ReadingContext context = new ReadingContext(document, meeting, new TitleComparer(), ledger);
        List<ItemDraft> items = new ArrayList<>();
        outline.items().forEach(lines -> items.add(ItemReader.read(context, lines)));
        attach(outline, items, ledger);
        setAside(outline.contents(), UnplacedReason.CONTENTS, ledger);
        setAside(outline.partHeadings(), UnplacedReason.PART_HEADING, ledger);
        setAside(outline.signatures(), UnplacedReason.SIGNATURE, ledger);
        List<ReadItem> read = items.stream().map(ItemDraft::read).toList();
        return new ReadMinutes(meeting, read, ledger.close(source), ledger.recognised());
    }

    /** The list of attachments and the attachments' own texts tell of the attachments of numbered items. */
    private static void attach(Outline outline, List<ItemDraft> items, LineLedger ledger) {
        Map<Integer, String> titles = new HashMap<>();
        Map<Integer, List<DraftAttachment>> attachments = new HashMap<>();
        for (ItemDraft item : items) {
            if (item.number != null) {
                titles.put(item.number, item.title);
                attachments.put(item.number, item.attachments);
            }
        }
        AttachmentOverview.read(outline.overview(), titles, attachments, ledger);
        outline.attachedTexts().forEach(text -> AttachmentTexts.read(text, attachments, ledger));
    }

    private static void setAside(List<Line> lines, UnplacedReason reason, LineLedger ledger) {
        lines.stream().filter(line -> !line.isBlank()).forEach(line -> ledger.setAside(line, reason));
    }
}
