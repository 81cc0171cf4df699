package dk.referat.minutes.kept;

import dk.referat.access.Access;
import dk.referat.agenda.Absence;
import dk.referat.agenda.Guest;
import dk.referat.agenda.ItemKind;
import dk.referat.agenda.ItemState;
import dk.referat.agenda.QuotedDecision;
import dk.referat.agenda.Recommendation;
import dk.referat.agenda.Section;
import dk.referat.journal.TimeSlot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item's own fields. */
public record ItemFields(
        @Nullable Integer number,
        ItemKind kind,
        @Nullable String heading,
        String title,
        @Nullable String publicTitle,
        Access access,
        @Nullable String legalBasis,
        ItemState state,
        boolean raisedAtMeeting,
        @Nullable String caseNumber,
        @Nullable String kleSubject,
        @Nullable String kleFacet,
        List<Section> sections,
        @Nullable Recommendation recommendation,
        List<QuotedDecision> quotedDecisions,
        @Nullable TimeSlot plannedSlot,
        List<Guest> guests,
        List<Absence> absences) {}
