package dk.referat.external;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.referat.meeting.CreateMeeting;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

public record LoadedMeeting(
        @Nullable @Size(min = 1, max = 500) String id,
        @JsonUnwrapped CreateMeeting content) implements Loaded, MeetingLoad {}
