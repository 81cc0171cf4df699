package dk.referat.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Due at a body's meeting, which may not exist yet. */
public record MeetingDeadline(
        @NotBlank @Size(max = 20) String body, @NotNull LocalDate date) {}
