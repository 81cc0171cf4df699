package dk.referat.overview.timeline;

import dk.referat.agenda.AgendaItemReferenceView;
import dk.referat.decision.DecisionView;
import dk.referat.meeting.MeetingReference;
import dk.referat.path.PathStepResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case, or is planned to.
 *
 * @param date the day of the decision or meeting, or the first that is planned; null where nobody can say
 * @param body the code of the body
 */
public record TimelineEntry(
        @Nullable LocalDate date,
        TimelineKind kind,
        @Nullable String body,
        @Nullable MeetingReference meeting,
        @Nullable AgendaItemReferenceView agendaItem,
        @Nullable DecisionView decision,
        @Nullable PathStepResponse step) {}
