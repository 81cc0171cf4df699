package dk.referat.overview;

import dk.referat.agenda.AgendaItemReferenceView;
import dk.referat.http.Tagged;
import dk.referat.meeting.MeetingReference;
import org.jspecify.annotations.Nullable;

/** A decision with where it was made, in the form in which the caller may see it. */
public sealed interface DecisionDetailsView extends Tagged permits DecisionDetails, ClosedDecisionDetails {

    MeetingReference meeting();

    AgendaItemReferenceView agendaItem();

    @Nullable
    AgendaItemReferenceView parentItem();
}
