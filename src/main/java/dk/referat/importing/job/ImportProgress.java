package dk.referat.importing.job;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the files of a job are.
 *
 * @param attempts how often files were tried
 * @param current the file that is being tried, or was when the program went down
 * @param lastAt when something happened to a file
 */
record ImportProgress(
        UUID job,
        ImportFileCounts counts,
        long attempts,
        @Nullable String current,
        @Nullable Instant lastAt) {

    /** Moves with whatever happens to a file. */
    long moves() {
        return attempts + counts.total() - counts.waiting();
    }

    /** When the last file will be treated if the others take as long as those before; null while nobody can tell. */
    @Nullable
    Instant estimatedEnd(@Nullable Instant startedAt) {
        if (startedAt == null || lastAt == null || counts.waiting() == 0 || counts.treated() == 0) {
            return null;
        }
        Duration each = Duration.between(startedAt, lastAt).dividedBy(counts.treated());
        return lastAt.plus(each.multipliedBy(counts.waiting()));
    }
}
