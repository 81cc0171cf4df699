package dk.referat.importing.reading;

import dk.referat.access.Access;
import dk.referat.agenda.SectionKind;
import dk.referat.importing.attached.AttachmentReader;
import dk.referat.importing.matter.MatterKinds;
import dk.referat.importing.matter.PlannedMatter;
import dk.referat.importing.matter.PlannedMatters;
import dk.referat.importing.minutes.Passage;
import dk.referat.importing.minutes.ReadOutlook;
import dk.referat.importing.minutes.ReadRecommendation;
import dk.referat.importing.minutes.ReadSection;
import dk.referat.importing.minutes.RecognitionKind;
import dk.referat.importing.minutes.UnplacedReason;
import dk.referat.importing.prose.FollowUpReader;
import dk.referat.importing.prose.GuestReader;
import dk.referat.importing.prose.RecommendationReader;
import dk.referat.importing.reading.Outline.ItemLines;
import dk.referat.importing.text.Heading;
import dk.referat.importing.text.KnownHeading;
import dk.referat.importing.text.Line;
import dk.referat.importing.text.LineLedger;
import dk.referat.journal.JournalNumber;
import dk.referat.journal.JournalNumberKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an item part by part. */
final class ItemReader {
    private static final Pattern CASE_NUMBER = Pattern.compile(
            "^(?:acadre[ -]?)?(?:sagsnr|sagsnummer|sags-id|sagsid|sag nr|journalnr|journalnummer|j\\.? ?nr)\\.?\\s*[:\\t ]\\s*(\\S.{0,40})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("(?<![\\p{L}])[A-ZÆØÅ]{2,5}(?![\\p{L}])");
    private static final Pattern NONE = Pattern.compile("(?:der er )?ingen(?: bilag)?", Pattern.CASE_INSENSITIVE);
    private static final int MOST_CODES = 20;
    private static final String UNTITLED = "Uden overskrift";

    private final ReadingContext context;
    private final LineLedger ledger;
    private final ItemLines lines;
    private final List<Part> parts;
    private final ItemDraft item;

    private ItemReader(ReadingContext context, ItemLines lines) {
        this.context = context;
        this.ledger = context.ledger();
        this.lines = lines;
        this.parts = PartReader.read(context, lines.from(), lines.to());
        String title = lines.title().isEmpty() ? UNTITLED : lines.title();
        int first = context.document().line(lines.from()).number();
        Passage heading = lines.heading().isEmpty() ? new Passage("", first, first) : passage(lines.heading());
        this.item = new ItemDraft(heading, title, MatterKinds.ofItem(title));
    }

    static ItemDraft read(ReadingContext context, ItemLines lines) {
        return new ItemReader(context, lines).read();
    }

    private ItemDraft read() {
        item.number = lines.number();
        item.access = MatterKinds.isClosed(item.title) ? Access.CLOSED : Access.OPEN;
        item.lastLine = context.document().line(lines.to() - 1).number();
        ledger.recognise(item.heading.firstLine(), RecognitionKind.ITEM, lines.how(), item.title);
        List<Line> agenda = new ArrayList<>();
        for (Part part : parts) {
            switch (part.kind()) {
                case HEAD -> head(part);
                case ROUTING -> routing(part);
                case SECTION -> agenda.addAll(section(part));
                case ATTACHMENTS -> attachments(part);
                case DECISION -> {}
            }
        }
        MatterAssembler assembler = new MatterAssembler(context, item, parts, agenda);
        assembler.plan(plannedMatters(assembler));
        assembler.decide();
        outlook(agenda);
        return item;
    }

    private void head(Part part) {
        List<Line> prose = new ArrayList<>();
        for (Line line : part.body()) {
            Heading heading = Heading.of(line);
            KnownHeading known = KnownHeading.of(heading).orElse(null);
            Matcher caseNumber = CASE_NUMBER.matcher(line.isShort() ? heading.text() : "");
            Access access = known == null ? null : known.access();
            if (access != null) {
                item.access = access;
                item.fields.add(passage(List.of(line)));
            } else if (caseNumber.matches()) {
                item.caseNumber = JournalNumber.of(
                                JournalNumber.ACADRE,
                                JournalNumberKind.CASE,
                                caseNumber.group(1).strip())
                        .orElse(null);
                item.fields.add(passage(List.of(line)));
            } else {
                prose.add(line);
            }
        }
        addSection(SectionKind.OTHER, List.of(), prose);
    }

    private void routing(Part part) {
        addSection(SectionKind.OTHER, part.heading(), part.body());
        for (Line line : part.body()) {
            Matcher code = CODE.matcher(line.isShort() ? line.clean() : "");
            while (code.find() && item.routing.size() < MOST_CODES) {
                item.routing.add(code.group());
            }
        }
    }

    private List<Line> section(Part part) {
        SectionKind kind = part.section() == null ? SectionKind.OTHER : part.section();
        addSection(kind, part.heading(), part.body());
        if (kind == SectionKind.RECOMMENDATION && item.recommendation == null) {
            ReadSection section = item.sections.get(item.sections.size() - 1);
            item.recommendation = new ReadRecommendation(
                    section.text(),
                    RecommendationReader.proposer(
                                    section.heading().text(), section.text().text())
                            .orElse(null));
        }
        return part.body();
    }

    private void attachments(Part part) {
        AttachmentReader.Attachments read = AttachmentReader.read(part.body(), ledger);
        item.attachments.addAll(read.attachments());
        read.attachments()
                .forEach(attachment -> ledger.recognise(
                        attachment.line(), RecognitionKind.ATTACHMENT, "line of an attachment", attachment.title()));
        if (read.others().isEmpty()) {
            part.heading().forEach(line -> item.fields.add(passage(List.of(line))));
            return;
        }
        addSection(SectionKind.OTHER, part.heading(), read.others());
        for (Line line : read.others()) {
            if (!NONE.matcher(Heading.of(line).key()).matches()) {
                ledger.setAside(line, UnplacedReason.NOT_UNDERSTOOD);
            }
        }
    }

    private List<PlannedMatter> plannedMatters(MatterAssembler assembler) {
        for (Part part : parts) {
            boolean mayPlan = part.kind() == Part.Kind.SECTION
                    && (part.section() == SectionKind.CASE_PRESENTATION
                            || part.section() == SectionKind.SUPPLEMENTARY
                            || part.section() == SectionKind.OTHER);
            List<PlannedMatter> planned = mayPlan || part.kind() == Part.Kind.HEAD
                    ? PlannedMatters.in(
                            part.body(),
                            item.title,
                            assembler.decisionLines(),
                            context.comparer(),
                            assembler::isOutcome)
                    : List.of();
            if (!planned.isEmpty()) {
                return planned;
            }
        }
        return List.of();
    }

    private void outlook(List<Line> agenda) {
        ReadOutlook outlook = OutlookReader.read(agenda, context.meeting().date(), ledger);
        item.outlook = item.matters.isEmpty() ? outlook : new ReadOutlook(outlook.backlog(), List.of());
        String text = String.join("\n", agenda.stream().map(Line::clean).toList());
        item.proposedTasks.addAll(
                FollowUpReader.announced(text, item.title, context.meeting().date()));
        if (item.matters.isEmpty()) {
            item.guests.addAll(GuestReader.planned(text));
        }
    }

    private void addSection(SectionKind kind, List<Line> heading, List<Line> text) {
        boolean empty = heading.isEmpty() && text.stream().allMatch(Line::isBlank);
        if (!empty) {
            item.sections.add(new ReadSection(kind, passage(heading), passage(text)));
        }
    }

    private Passage passage(List<Line> taken) {
        return ledger.passage(taken);
    }
}
