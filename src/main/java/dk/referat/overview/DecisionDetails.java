package dk.referat.overview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.referat.agenda.AgendaItemReference;
import dk.referat.decision.DecisionResponse;
import dk.referat.http.Tagged;
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
        AgendaItemReference agendaItem,
        @Nullable AgendaItemReference parentItem,
        List<TaskResponse> tasks,
        @Nullable Match matched)
        implements Tagged {

    @Override
    public String etag() {
        return decision.etag();
    }
}
