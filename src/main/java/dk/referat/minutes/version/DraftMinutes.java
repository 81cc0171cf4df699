package dk.referat.minutes.version;

import dk.referat.access.Audience;
import dk.referat.meeting.Meeting;
import dk.referat.minutes.kept.ContentHash;
import dk.referat.minutes.kept.KeptMinutes;
import dk.referat.minutes.kept.Reading;
import dk.referat.minutes.kept.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting as they would be approved now. */
@ApplicationScoped
public class DraftMinutes {

    private final Recording recording;
    private final ContentHash hash;

    DraftMinutes(Recording recording, ContentHash hash) {
        this.recording = recording;
        this.hash = hash;
    }

    public record Draft(KeptMinutes content, Hashes hashes) {}

    public Draft of(Meeting meeting) {
        KeptMinutes content = recording.minutes(meeting);
        return new Draft(
                content,
                new Hashes(
                        hash(meeting, content, Audience.PUBLIC),
                        hash(meeting, content, Audience.INTERNAL),
                        hash.of(Reading.then(Audience.CLOSED).minutes(content))));
    }

    private @Nullable String hash(Meeting meeting, KeptMinutes content, Audience viewer) {
        return meeting.visibility().knownTo(viewer)
                ? hash.of(Reading.then(viewer).minutes(content))
                : null;
    }
}
