package dk.referat.importing.reading;

import dk.referat.access.Access;
import dk.referat.agenda.ItemKind;
import dk.referat.importing.attached.DraftAttachment;
import dk.referat.importing.minutes.Passage;
import dk.referat.importing.minutes.ReadDecision;
import dk.referat.importing.minutes.ReadGuest;
import dk.referat.importing.minutes.ReadItem;
import dk.referat.importing.minutes.ReadOutlook;
import dk.referat.importing.minutes.ReadPlan;
import dk.referat.importing.minutes.ReadRecommendation;
import dk.referat.importing.minutes.ReadSection;
import dk.referat.importing.minutes.ReadTask;
import dk.referat.journal.JournalNumber;
import dk.referat.journal.TimeSlot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item or a matter while its parts are read one after the other. */
final class ItemDraft {
    final Passage heading;
    final String title;
    final ItemKind kind;
    final List<Passage> fields = new ArrayList<>();
    final List<String> routing = new ArrayList<>();
    final List<ReadSection> sections = new ArrayList<>();
    final List<ReadGuest> guests = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<ItemDraft> matters = new ArrayList<>();
    final List<ReadDecision> decisions = new ArrayList<>();
    final List<ReadTask> proposedTasks = new ArrayList<>();
    final List<DraftAttachment> attachments = new ArrayList<>();
    Access access = Access.OPEN;
    boolean raised;
    ReadOutlook outlook = ReadOutlook.NONE;
    int lastLine;

    @Nullable
    Integer number;

    @Nullable
    JournalNumber caseNumber;

    @Nullable
    ReadRecommendation recommendation;

    @Nullable
    TimeSlot slot;

    @Nullable
    Integer refersTo;

    @Nullable
    Passage decidedHeading;

    ItemDraft(Passage heading, String title, ItemKind kind) {
        this.heading = heading;
        this.title = title;
        this.kind = kind;
        this.lastLine = heading.lastLine();
    }

    ReadItem read() {
        return new ReadItem(
                number,
                heading,
                title,
                List.copyOf(fields),
                access,
                kind,
                List.copyOf(routing),
                caseNumber,
                List.copyOf(sections),
                recommendation,
                new ReadPlan(slot, List.copyOf(guests)),
                List.copyOf(notes),
                raised,
                refersTo,
                decidedHeading,
                matters.stream().map(ItemDraft::read).toList(),
                List.copyOf(decisions),
                List.copyOf(proposedTasks),
                attachments.stream().map(attachment -> attachment.read(access)).toList(),
                outlook,
                heading.firstLine(),
                lastLine);
    }
}
