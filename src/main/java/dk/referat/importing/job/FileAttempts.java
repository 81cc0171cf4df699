package dk.referat.importing.job;

import dk.referat.access.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Keeps count of how often a file was tried, whatever comes of it. */
@ApplicationScoped
class FileAttempts {

    private final EntityManager entities;
    private final ImportJobRepository jobs;
    private final Permit permit;
    private final Clock clock;

    FileAttempts(EntityManager entities, ImportJobRepository jobs, Permit permit, Clock clock) {
        this.entities = entities;
        this.jobs = jobs;
        this.permit = permit;
        this.clock = clock;
    }

    /** Answers how often it has been tried, this time included. The first attempt at a file begins its job. */
    @Transactional(TxType.REQUIRES_NEW)
    int note(ImportFile file) {
        permit.sign();
        jobs.findByIdOptional(file.jobId())
                .filter(one -> one.state() == ImportJobState.QUEUED)
                .ifPresent(queued -> {
                    jobs.lock(queued);
                    queued.begin(clock.instant());
                });
        entities.createNativeQuery("insert into import_attempt (file_id, at) values (:file, :at)")
                .setParameter("file", file.id())
                .setParameter("at", clock.instant())
                .executeUpdate();
        return ((Number) entities.createNativeQuery("select count(*) from import_attempt where file_id = :file")
                        .setParameter("file", file.id())
                        .getSingleResult())
                .intValue();
    }
}
