package dk.referat.importing.job;

import dk.referat.http.problem.KeptProblem;
import dk.referat.importing.ImportReport;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file of an archive.
 *
 * @param outcome null until something became of it
 * @param created null unless it was read
 */
@Schema(name = "ImportFile")
record ImportFileResponse(
        int place,
        @Size(max = 1000) String name,
        long size,
        @Nullable ImportFileOutcome outcome,
        @Nullable UUID meeting,
        ImportReport.@Nullable Created created,
        @Nullable Integer unplaced,
        @Nullable Integer proposedTasks,
        @Nullable Integer remarks,
        @Nullable FileProblem problem,
        @Nullable Instant finishedAt) {

    /** As the same file by itself would have been answered. */
    @Schema(name = "ImportFileProblem")
    record FileProblem(
            @Size(max = 200) String type,
            List<@Size(max = 4000) String> reasons,
            @Nullable @Size(max = 200) String conflictsWith) {

        private static @Nullable FileProblem of(@Nullable KeptProblem kept, @Nullable String language) {
            return kept == null ? null : new FileProblem(kept.type(), kept.told(language), kept.conflictsWith());
        }
    }

    static ImportFileResponse from(ImportFile file, @Nullable String language) {
        return new ImportFileResponse(
                file.place(),
                file.name(),
                file.size(),
                file.outcome(),
                file.meetingId(),
                file.created(),
                file.unplaced(),
                file.proposedTasks(),
                file.remarks(),
                FileProblem.of(file.problem(), language),
                file.finishedAt());
    }
}
