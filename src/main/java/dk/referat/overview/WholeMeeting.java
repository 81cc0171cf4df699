package dk.referat.overview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.referat.http.Tagged;
import dk.referat.meeting.MeetingResponse;
import java.util.List;

/** A meeting with its whole agenda; its ETag moves with everything shown. */
public record WholeMeeting(@JsonUnwrapped MeetingResponse meeting, List<AgendaEntryView> agendaItems)
        implements Tagged {

    @Override
    public String etag() {
        return meeting.etag();
    }
}
