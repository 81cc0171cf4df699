package dk.referat.overview.hints;

import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.http.Page;
import dk.referat.journal.Journal;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingService;
import dk.referat.reading.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class ReviewService {

    /** Whoever has more to look at begins with these. */
    private static final int MOST = 500;

    private final Snapshot snapshot;
    private final MeetingService meetings;
    private final ThingReader reader;
    private final Permit permit;
    private final Journal journal;

    ReviewService(Snapshot snapshot, MeetingService meetings, ThingReader reader, Permit permit, Journal journal) {
        this.snapshot = snapshot;
        this.meetings = meetings;
        this.reader = reader;
        this.permit = permit;
        this.journal = journal;
    }

    Page<Finding> of(UUID id) {
        snapshot.begin();
        Meeting meeting = meetings.get(id);
        permit.check(meeting.bodyId(), Role.SECRETARY);
        Review review = new Review(reader.read(meeting), journal, meeting.wasHeld());
        return Page.whole(review.findings().limit(MOST).toList());
    }
}
