package dk.referat.external;

import dk.referat.access.Role;
import dk.referat.body.BodyService;
import dk.referat.http.IfMatch;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingService;
import dk.referat.meeting.UpdateMeeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MeetingLoader implements Loader<LoadedMeeting, UpdateMeeting> {

    private final BodyService bodies;
    private final MeetingService meetings;

    MeetingLoader(BodyService bodies, MeetingService meetings) {
        this.bodies = bodies;
        this.meetings = meetings;
    }

    @Override
    public ExternalKind kind() {
        return ExternalKind.MEETINGS;
    }

    @Override
    public Class<LoadedMeeting> lineType() {
        return LoadedMeeting.class;
    }

    @Override
    public Class<UpdateMeeting> contentType() {
        return UpdateMeeting.class;
    }

    @Override
    public Placed place(LoadedMeeting line, ExternalName name) {
        UUID body = bodies.mentioned(line.content().body(), "/body").id();
        return new Placed(body, body, null);
    }

    @Override
    public UUID create(LoadedMeeting line, Placed place) {
        return meetings.schedule(line.content()).id();
    }

    @Override
    public Current<UpdateMeeting> lock(UUID id) {
        Meeting meeting = meetings.lock(id, Role.CASE_SYSTEM);
        return new Current<>(new Placed(meeting.bodyId(), meeting.bodyId(), null), meeting.content());
    }

    @Override
    public void change(UUID id, UpdateMeeting content) {
        meetings.change(id, content, IfMatch.ANY);
    }
}
