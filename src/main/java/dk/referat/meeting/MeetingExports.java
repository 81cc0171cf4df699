package dk.referat.meeting;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class MeetingExports {

    @Produces
    @Singleton
    ExportSource<Meeting> meetings(MeetingService meetings) {
        return ExportSource.of(ExportLineType.MEETING, Meeting.class, Meeting::id, meetings::view)
                .ofBodies("e.body.id in :bodies")
                .ofMeetings("e.id in :meetings");
    }
}
