package dk.referat.meeting;

import dk.referat.access.Access;
import dk.referat.access.Audience;
import dk.referat.access.Revision;
import dk.referat.body.BodyReference;
import dk.referat.journal.ExternalRef;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Meeting")
public record MeetingResponse(
        UUID id,
        BodyReference body,
        LocalDate date,
        @Nullable String dateText,
        MeetingKind kind,
        @Nullable MeetingFormat format,
        @Nullable String location,
        @Nullable Instant plannedStart,
        @Nullable Instant plannedEnd,
        @Nullable Instant actualStart,
        @Nullable Instant actualEnd,
        Access access,
        @Nullable String legalBasis,
        MeetingState state,
        @Nullable String stateReason,
        @Nullable String stateComment,
        List<Attendance> attendance,
        List<ExternalRef> refs,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag) {

    public static MeetingResponse from(Meeting meeting, Audience viewer) {
        UpdateMeeting content = meeting.content();
        Revision revision = meeting.visibility().revisionFor(viewer);
        return new MeetingResponse(
                meeting.id(),
                BodyReference.to(meeting.body()),
                meeting.date(),
                content.dateText(),
                meeting.kind(),
                content.format(),
                content.location(),
                content.plannedStart(),
                content.plannedEnd(),
                content.actualStart(),
                content.actualEnd(),
                content.access(),
                content.legalBasis(),
                meeting.state(),
                meeting.stateNote().stateReason(),
                meeting.stateNote().stateComment(),
                content.attendance(),
                content.refs(),
                revision.version(),
                revision.modifiedAt(),
                revision.etag());
    }
}
