package dk.referat.overview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.referat.agenda.AgendaItemReferenceView;
import dk.referat.decision.DecisionResponse;
import dk.referat.meeting.MeetingReference;
import dk.referat.task.TaskResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision with where it was made and what follows from it.
 *
 * @param matched why it answers a query for a number; null where nobody asked for one
 */
public record DecisionDetails(
        @JsonUnwrapped DecisionResponse decision,
        MeetingReference meeting,
        AgendaItemReferenceView agendaItem,
        @Nullable AgendaItemReferenceView parentItem,
        List<TaskResponse> tasks,
        @Nullable Match matched)
        implements DecisionDetailsView {

    @Override
    public String etag() {
        return decision.etag();
    }
}
