package dk.referat.importing.job;

import dk.referat.http.Tagged;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The taking in of an archive of minutes. Its version and entity tag move with every file.
 *
 * @param failure why it FAILED, null if it did not
 * @param currentFile the name of the file that is being taken in
 * @param estimatedEndAt null while nobody can tell
 */
@Schema(name = "ImportJob")
record ImportJobResponse(
        UUID id,
        UUID body,
        ImportJobState state,
        @Nullable String stateReason,
        @Nullable String stateComment,
        @Nullable ImportJobFailure failure,
        boolean dryRun,
        boolean approved,
        @Nullable Boolean archive,
        @Size(max = 500) String uploader,
        ImportFileCounts files,
        @Nullable @Size(max = 1000) String currentFile,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant estimatedEndAt,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements Tagged {

    static ImportJobResponse from(ImportJob job, ImportProgress progress) {
        boolean running = job.state() == ImportJobState.RUNNING;
        long version = version(job, progress);
        Instant lastAt = progress.lastAt();
        return new ImportJobResponse(
                job.id(),
                job.bodyId(),
                job.state(),
                job.stateNote().stateReason(),
                job.stateNote().stateComment(),
                job.failure(),
                job.isDryRun(),
                job.isApproved(),
                job.archive(),
                job.uploader().name(),
                progress.counts(),
                running ? progress.current() : null,
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                running ? progress.estimatedEnd(job.startedAt()) : null,
                version,
                lastAt != null && lastAt.isAfter(job.modifiedAt()) ? lastAt : job.modifiedAt(),
                etag(job, progress));
    }

    /** Whoever may see a job may see the closed things of its body. */
    static String etag(ImportJob job, ImportProgress progress) {
        return "\"c" + version(job, progress) + '"';
    }

    private static long version(ImportJob job, ImportProgress progress) {
        return job.version() + progress.moves();
    }
}
