package dk.referat.overview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.referat.http.Tagged;
import dk.referat.meeting.MeetingResponse;
import java.util.List;

/** A meeting with its whole agenda; its ETag moves with everything shown. */
public record WholeMeeting(@JsonUnwrapped MeetingResponse meeting, List<AgendaEntryView> agendaItems)
        implements Tagged {

    /** Whether it shows nothing that lies in other meetings, of which its readers may see different things. */
    boolean standsAlone() {
        return standAlone(agendaItems);
    }

    private static boolean standAlone(List<AgendaEntryView> entries) {
        return entries.stream().allMatch(WholeMeeting::standsAlone);
    }

    private static boolean standsAlone(AgendaEntryView entry) {
        return !(entry instanceof AgendaEntry open)
                || open.item().predecessor() == null
                        && open.item().successors().isEmpty()
                        && open.item().quotedDecisions().isEmpty()
                        && standAlone(open.subItems());
    }

    @Override
    public String etag() {
        return meeting.etag();
    }
}
