package dk.referat.importing.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Ends jobs that have nothing left to do, or have waited too long, and drops what waited in those that are over. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(TxType.REQUIRES_NEW)
class JobSettlement {

    private static final Duration LONGEST = Duration.ofDays(7);

    private final ImportJobRepository jobs;
    private final ImportFileRepository files;
    private final Deputy deputy;
    private final Clock clock;

    JobSettlement(ImportJobRepository jobs, ImportFileRepository files, Deputy deputy, Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.deputy = deputy;
        this.clock = clock;
    }

    /** Looks at the unfinished job after that one; answers which it was. */
    Optional<UUID> settleAfter(UUID previous) {
        return jobs.lockUnfinished(previous).map(job -> {
            if (!files.areWaiting(job.id())) {
                deputy.signFor(job);
                job.complete(clock.instant());
            } else if (job.createdAt().plus(LONGEST).isBefore(clock.instant())) {
                deputy.signFor(job);
                job.fail(ImportJobFailure.EXPIRED, clock.instant());
            }
            return job.id();
        });
    }

    void dropWhatWaits() {
        files.deleteLeftContent();
    }
}
