package dk.referat.importing.reading;

import dk.referat.access.Access;
import dk.referat.agenda.ItemKind;
import dk.referat.agenda.SectionKind;
import dk.referat.importing.matter.DecidedMatter;
import dk.referat.importing.matter.LeadIn;
import dk.referat.importing.matter.MatterKinds;
import dk.referat.importing.matter.MatterMatcher;
import dk.referat.importing.matter.PlannedMatter;
import dk.referat.importing.minutes.Passage;
import dk.referat.importing.minutes.ReadDecision;
import dk.referat.importing.minutes.ReadGuest;
import dk.referat.importing.minutes.ReadSection;
import dk.referat.importing.minutes.RecognitionKind;
import dk.referat.importing.prose.GuestReader;
import dk.referat.importing.text.Line;
import dk.referat.importing.text.LineLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together what an item planned and what was decided, matter by matter, or for the item as a whole. */
final class MatterAssembler {
    private static final Pattern NOTE = Pattern.compile(
            "\\([^()]{0,80}(?:deltager|fravær|afbud|mundtlig|eftersend|omdel)[^()]{0,80}\\)", Pattern.CASE_INSENSITIVE);

    private final ReadingContext context;
    private final LineLedger ledger;
    private final ItemDraft item;
    private final List<Part> decisions;
    private final DecisionReader reader;
    private final List<PlannedMatter> planned = new ArrayList<>();
    private final List<ItemDraft> treatable = new ArrayList<>();

    MatterAssembler(ReadingContext context, ItemDraft item, List<Part> parts, List<Line> agenda) {
        this.context = context;
        this.ledger = context.ledger();
        this.item = item;
        this.decisions =
                parts.stream().filter(part -> part.kind() == Part.Kind.DECISION).toList();
        this.reader = new DecisionReader(context, agenda);
    }

    List<Line> decisionLines() {
        List<Line> lines = new ArrayList<>();
        decisions.stream().filter(this::isOfThisMeeting).forEach(part -> lines.addAll(part.body()));
        return lines;
    }

    boolean isOutcome(String line) {
        return reader.isOutcome(line);
    }

    void plan(List<PlannedMatter> matters) {
        for (PlannedMatter matter : matters) {
            ItemDraft draft = draft(matter);
            item.matters.add(draft);
            if (draft.kind == ItemKind.SUB_ITEM || draft.kind == ItemKind.REFERENCE) {
                planned.add(matter);
                treatable.add(draft);
            }
        }
    }

    void decide() {
        for (Part part : decisions) {
            boolean own = isOfThisMeeting(part);
            List<DecidedMatter> decided = own ? decided(part) : List.of();
            Passage heading = ledger.passage(part.heading());
            int preamble =
                    decided.isEmpty() ? part.body().size() : decided.get(0).heading();
            boolean kept = decideWhole(part, own, heading, part.body().subList(0, preamble), decided.isEmpty());
            for (DecidedMatter matter : decided) {
                kept |= decideMatter(part, heading, matter);
            }
            if (!kept) {
                item.sections.add(new ReadSection(SectionKind.OTHER, heading, ledger.passage(List.of())));
            }
        }
    }

    private List<DecidedMatter> decided(Part part) {
        boolean collection = !planned.isEmpty() || LeadIn.isCollection(item.title);
        return collection
                ? MatterMatcher.match(part.body(), planned, context.comparer(), this::isOutcome)
                : MatterMatcher.unannounced(part.body(), this::isOutcome);
    }

    private ItemDraft draft(PlannedMatter matter) {
        Passage all = ledger.passage(matter.lines());
        Passage heading = ledger.passage(matter.lines().subList(0, 1));
        ItemDraft draft = new ItemDraft(heading, matter.title(), MatterKinds.ofMatter(matter.title()));
        draft.access = MatterKinds.isClosed(matter.text()) ? Access.CLOSED : item.access;
        draft.slot = matter.slot();
        draft.lastLine = all.lastLine();
        draft.refersTo = draft.kind == ItemKind.REFERENCE ? MatterKinds.refersTo(matter.title()) : null;
        draft.guests.addAll(GuestReader.planned(matter.text()));
        draft.outlook = OutlookReader.read(matter.lines(), context.meeting().date(), ledger);
        Matcher note = NOTE.matcher(matter.text());
        while (note.find()) {
            draft.notes.add(note.group());
        }
        if (!matter.isTitleOnly()) {
            Passage text = new Passage(matter.text(), all.firstLine(), all.lastLine());
            draft.sections.add(new ReadSection(SectionKind.CASE_PRESENTATION, ledger.passage(List.of()), text));
        }
        for (ReadGuest guest : draft.guests) {
            ledger.recognise(
                    heading.firstLine(),
                    RecognitionKind.GUEST,
                    "planned",
                    guest.party().name());
        }
        ledger.recognise(
                heading.firstLine(),
                RecognitionKind.MATTER,
                matter.slot() == null ? "entry of a list" : "row of a timetable",
                matter.title());
        return draft;
    }

    /**
     * What stands before the first matter: a decision on the whole item, or words that introduce the list. Answers whether
     * the heading has found a place by it.
     */
    private boolean decideWhole(Part part, boolean own, Passage heading, List<Line> lines, boolean alone) {
        if (lines.stream().allMatch(Line::isBlank)) {
            return false;
        }
        ReadDecision decision = reader.read(part, own, heading, lines, item.title);
        boolean introduces = !alone
                && decision.outcomes().isEmpty()
                && decision.text().text().stripTrailing().endsWith(":");
        if (introduces) {
            item.sections.add(new ReadSection(SectionKind.OTHER, heading, decision.text()));
            return true;
        }
        item.decisions.add(decision);
        if (own) {
            settleGuests(item, decision.text().text());
        }
        return true;
    }

    private boolean decideMatter(Part part, Passage heading, DecidedMatter decided) {
        List<Line> body = part.body();
        Passage title = ledger.passage(body.subList(decided.heading(), decided.text()));
        boolean raised = decided.planned() < 0;
        ItemDraft matter = raised ? raised(decided, title) : treatable.get(decided.planned());
        if (matter.decidedHeading == null) {
            matter.decidedHeading = title;
        } else {
            matter.sections.add(new ReadSection(SectionKind.OTHER, title, ledger.passage(List.of())));
        }
        ledger.recognise(
                title.firstLine(),
                raised ? RecognitionKind.RAISED_MATTER : RecognitionKind.DECIDED_MATTER,
                decided.how(),
                decided.title());
        List<Line> lines = body.subList(decided.text(), decided.end());
        if (lines.stream().allMatch(Line::isBlank)) {
            return false;
        }
        ReadDecision decision = reader.read(part, true, heading, lines, matter.title);
        matter.decisions.add(decision);
        settleGuests(matter, decision.text().text());
        return true;
    }

    private ItemDraft raised(DecidedMatter decided, Passage title) {
        ItemDraft matter = new ItemDraft(title, decided.title(), MatterKinds.ofMatter(decided.title()));
        matter.access = MatterKinds.isClosed(decided.title()) ? Access.CLOSED : item.access;
        matter.raised = true;
        item.matters.add(matter);
        return matter;
    }

    private static void settleGuests(ItemDraft draft, String text) {
        List<ReadGuest> settled = GuestReader.met(draft.guests, text);
        draft.guests.clear();
        draft.guests.addAll(settled);
    }

    /** Minutes quote what other bodies, or this one at an earlier meeting, decided on the same item. */
    private boolean isOfThisMeeting(Part part) {
        if (part.decision() == null || !context.isOwnBody(part.decision().body())) {
            return false;
        }
        return isDatedToday(part) || decisions.stream().noneMatch(other -> !other.equals(part) && isToday(other));
    }

    private boolean isToday(Part part) {
        return part.decision() != null && context.isOwnBody(part.decision().body()) && isDatedToday(part);
    }

    private boolean isDatedToday(Part part) {
        return part.decision() != null
                && (part.decision().date() == null
                        || part.decision().date().equals(context.meeting().date()));
    }
}
