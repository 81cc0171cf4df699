package dk.referat.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a finished task leaves for a coming meeting. */
public record ForBacklog(
        @NotBlank @Size(max = 100) String body,
        @NotBlank @Size(max = 2000) String title) {}
