package dk.referat.importing.job;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step of a job to another state; the only one that a caller may ask for is CANCELLED. */
record TransitionImportJob(
        @NotNull ImportJobState to,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 2000) String comment) {}
