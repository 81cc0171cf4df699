package dk.referat.meeting;

import dk.referat.body.BodyReference;
import java.time.LocalDate;
import java.util.UUID;

/** A meeting as its decisions mention it. */
public record MeetingReference(UUID id, BodyReference body, LocalDate date, MeetingKind kind, MeetingState state) {

    public static MeetingReference to(Meeting meeting) {
        return new MeetingReference(
                meeting.id(), BodyReference.to(meeting.body()), meeting.date(), meeting.kind(), meeting.state());
    }
}
