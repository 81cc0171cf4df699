package dk.referat.overview.extract;

import dk.referat.agenda.AgendaItemView;
import dk.referat.http.Printable;
import dk.referat.meeting.MeetingResponse;
import dk.referat.overview.DecisionDetailsView;
import org.jspecify.annotations.Nullable;

/** A decision with all that it takes to read it by itself. Whether its minutes are approved, the meeting's state says. */
public record Extract(
        MeetingResponse meeting,
        AgendaItemView agendaItem,
        @Nullable AgendaItemView parentItem,
        DecisionDetailsView decision)
        implements Printable {

    @Override
    public String print() {
        return new ExtractPrint(this).html();
    }
}
