package dk.referat.overview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.referat.agenda.AgendaItemReferenceView;
import dk.referat.decision.ClosedDecisionResponse;
import dk.referat.meeting.MeetingReference;
import org.jspecify.annotations.Nullable;

/**
 * What those who may not see a closed decision may know of it, with where it was made.
 *
 * @param matched why it answers a query for a number; null where nobody asked for one
 */
public record ClosedDecisionDetails(
        @JsonUnwrapped ClosedDecisionResponse decision,
        MeetingReference meeting,
        AgendaItemReferenceView agendaItem,
        @Nullable AgendaItemReferenceView parentItem,
        @Nullable Match matched)
        implements DecisionDetailsView {

    @Override
    public String etag() {
        return decision.etag();
    }
}
