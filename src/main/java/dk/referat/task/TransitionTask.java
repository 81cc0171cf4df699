package dk.referat.task;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

public record TransitionTask(
        @NotNull TaskState to,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 2000) String comment) {}
