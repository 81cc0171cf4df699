package dk.referat.overview.extract;

import dk.referat.agenda.AgendaItemView;
import dk.referat.http.Printable;
import dk.referat.meeting.MeetingResponse;
import dk.referat.overview.DecisionDetailsView;
import org.jspecify.annotations.Nullable;

/**
 * A decision with all that it takes to read it by itself.
 *
 * @param minutes null where none are approved yet; the meeting's state says whether they were reopened since
 */
public record Extract(
        MeetingResponse meeting,
        AgendaItemView agendaItem,
        @Nullable AgendaItemView parentItem,
        @Nullable ApprovedMinutes minutes,
        DecisionDetailsView decision)
        implements Printable {

    @Override
    public String print() {
        return new ExtractPrint(this).html();
    }
}
