package dk.referat.importing.job;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import dk.referat.database.FailureName;
import dk.referat.http.problem.KeptProblem;
import dk.referat.importing.ImportReport;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Works off what waits, in the background and one file after the other, as every replica does. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int PATIENCE_SECONDS = 10;
    private static final UUID FIRST = new UUID(0, 0);

    private final FileIntake intake;
    private final JobSettlement settlement;
    private final boolean wanted;
    private final Duration pause;
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "import-worker"));

    private boolean failing;

    ImportWorker(
            FileIntake intake,
            JobSettlement settlement,
            @ConfigProperty(name = "referat.import-job.work", defaultValue = "true") boolean wanted,
            @ConfigProperty(name = "referat.import-job.look-every", defaultValue = "1S") Duration pause) {
        this.intake = intake;
        this.settlement = settlement;
        this.wanted = wanted;
        this.pause = pause;
    }

    void start(@Observes StartupEvent start) {
        if (wanted) {
            // It never ends by itself: what fails is tried again.
            var unused =
                    background.scheduleWithFixedDelay(this::work, pause.toMillis(), pause.toMillis(), MILLISECONDS);
        }
    }

    /** The file in hand is finished, or else taken back by the database. */
    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        background.shutdown();
        background.awaitTermination(PATIENCE_SECONDS, SECONDS);
    }

    private void work() {
        try {
            workOff();
            failing = false;
        } catch (RuntimeException | Error e) {
            // A file may exhaust the stack, too. Nothing is lost; what it says could repeat what stands in a file, and
            // is said once, for as long as it goes on.
            if (!failing) {
                LOG.warnf("Archives are not being taken in just now: %s", FailureName.of(e));
            }
            failing = true;
        }
    }

    /** Until nothing waits, or something fails that may pass. */
    void workOff() {
        settle();
        Optional<UUID> file = intake.next();
        while (file.isPresent() && !background.isShutdown()) {
            take(file.get());
            settle();
            file = intake.next();
        }
        settle();
        settlement.dropWhatWaits();
    }

    private void take(UUID file) {
        try {
            ImportReport dryRun = intake.take(file);
            if (dryRun != null) {
                intake.report(file, dryRun);
            }
        } catch (Deputy.NoLongerPermitted e) {
            intake.stop(e.job());
        } catch (RuntimeException e) {
            KeptProblem why = KeptProblem.of(e, "POST", "/imports").orElseThrow(() -> e);
            intake.refuse(file, why);
        }
    }

    private void settle() {
        Optional<UUID> job = settlement.settleAfter(FIRST);
        while (job.isPresent()) {
            job = settlement.settleAfter(job.get());
        }
    }
}
