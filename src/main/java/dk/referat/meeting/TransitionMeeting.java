package dk.referat.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

public record TransitionMeeting(
        @NotNull MeetingState to,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 2000) String comment) {}
