package dk.referat.importing.job;

import dk.referat.http.problem.KeptProblem;
import dk.referat.importing.ImportReport;
import dk.referat.importing.ImportService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Takes in one file on behalf of who sent it. Each method is a transaction of its own. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(TxType.REQUIRES_NEW)
class FileIntake {

    /** A file that was tried this often in vain is given up: it may be what brings the program down. */
    static final int MOST_ATTEMPTS = 3;

    private final ImportFileRepository files;
    private final ImportJobRepository jobs;
    private final FileAttempts attempts;
    private final ImportService imports;
    private final Deputy deputy;
    private final Clock clock;

    FileIntake(
            ImportFileRepository files,
            ImportJobRepository jobs,
            FileAttempts attempts,
            ImportService imports,
            Deputy deputy,
            Clock clock) {
        this.files = files;
        this.jobs = jobs;
        this.attempts = attempts;
        this.imports = imports;
        this.deputy = deputy;
        this.clock = clock;
    }

    Optional<UUID> next() {
        return files.next();
    }

    /**
     * Takes in the file and reports it, all or nothing. Answers the report of a dry run, which leaves nothing and so has
     * to be noted by itself; null otherwise.
     */
    @Nullable
    ImportReport take(UUID id) {
        ImportFile file = files.claim(id).orElse(null);
        if (file == null) {
            return null;
        }
        ImportJob job = jobs.findById(file.jobId());
        deputy.signFor(job);
        if (attempts.note(file) > MOST_ATTEMPTS) {
            file.giveUp(KeptProblem.internal("http.import-given-up", MOST_ATTEMPTS), clock.instant());
            files.deleteContent(file);
            return null;
        }
        jobs.hold(job);
        if (job.state() != ImportJobState.RUNNING) {
            return null;
        }
        deputy.takeInFor(job);
        byte[] content = files.content(file);
        ImportReport report = imports.take(content, job.options());
        if (report.dryRun()) {
            return report;
        }
        file.report(report, clock.instant());
        files.deleteContent(file);
        return null;
    }

    void report(UUID id, ImportReport report) {
        end(id, (file, at) -> file.report(report, at));
    }

    void refuse(UUID id, KeptProblem why) {
        end(id, (file, at) -> file.refuse(why, at));
    }

    private void end(UUID id, BiConsumer<ImportFile, Instant> how) {
        files.claim(id).ifPresent(file -> {
            how.accept(file, clock.instant());
            files.deleteContent(file);
        });
    }

    /** Nobody has rights any more on whose behalf the rest could be taken in. */
    void stop(UUID jobId) {
        ImportJob job = jobs.findById(jobId);
        deputy.signFor(job);
        jobs.lock(job);
        job.fail(ImportJobFailure.NOT_PERMITTED, clock.instant());
    }
}
