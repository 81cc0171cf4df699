package dk.referat.importing.minutes;

import dk.referat.access.Access;
import dk.referat.agenda.ItemKind;
import dk.referat.journal.JournalNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item (dagsordenspunkt), or a matter under it.
 *
 * <p>An item's sections hold its whole text; what its matters say of themselves stands in them once more as
 * CASE_PRESENTATION of each matter. Headings that the closed set of sections doesn't know, the routing and lines that
 * introduce the decisions are sections of kind OTHER. {@code recommendation} reads what the section RECOMMENDATION holds. A
 * matter's own section is plain prose, without list marks and HTML; verbatim it stands in the item's.
 *
 * @param fields lines that stand apart and are told by other components: "Åben sag", "Bilag:"
 * @param title without number, list mark and marks of formatting
 * @param decidedHeading what the decision part calls a matter, where that part treats it
 * @param refersTo the number of the item that a REFERENCE points at
 * @param notes remarks in brackets, such as that the mayor is absent
 * @param proposedTasks follow-up that a section speaks of, outside any decision
 */
public record ReadItem(
        @Nullable Integer number,
        Passage heading,
        String title,
        List<Passage> fields,
        Access access,
        ItemKind kind,
        List<String> routing,
        @Nullable JournalNumber caseNumber,
        List<ReadSection> sections,
        @Nullable ReadRecommendation recommendation,
        ReadPlan plan,
        List<String> notes,
        boolean raisedAtMeeting,
        @Nullable Integer refersTo,
        @Nullable Passage decidedHeading,
        List<ReadItem> matters,
        List<ReadDecision> decisions,
        List<ReadTask> proposedTasks,
        List<ReadAttachment> attachments,
        ReadOutlook outlook,
        int firstLine,
        int lastLine) {}
