package dk.referat.meeting;

import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

public record TransitionMeeting(
        @NotNull MeetingState to,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 2000) String comment) {

    void requireReasonFrom(MeetingState state) {
        if (reason == null && state.needsReason(to)) {
            throw new Invalid(Violation.at("/reason", "invalid.reason-missing"));
        }
    }
}
