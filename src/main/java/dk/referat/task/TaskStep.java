package dk.referat.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step in a task's history. */
public record TaskStep(
        Instant at,
        TaskState from,
        TaskState to,
        @Nullable String reason,
        @Nullable String comment) {}
