package dk.referat.retention.list;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import dk.referat.database.FailureName;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Draws up what is due and deletes what is confirmed, in the background, as every replica does. */
@ApplicationScoped
class RetentionWorker {

    private static final Logger LOG = Logger.getLogger(RetentionWorker.class);
    private static final int PATIENCE_SECONDS = 10;

    private final Drawing drawing;
    private final Disposal disposal;
    private final Duration pause;
    private final Duration drawAfter;
    private final boolean draws;
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "retention-worker"));

    private boolean failing;

    RetentionWorker(
            Drawing drawing,
            Disposal disposal,
            @ConfigProperty(name = "referat.retention.look-every", defaultValue = "2S") Duration pause,
            @ConfigProperty(name = "referat.retention.draw-up-every", defaultValue = "P30D") Duration drawAfter,
            @ConfigProperty(name = "referat.retention.draw-up", defaultValue = "true") boolean draws) {
        this.drawing = drawing;
        this.disposal = disposal;
        this.pause = pause;
        this.drawAfter = drawAfter;
        this.draws = draws;
    }

    void start(@Observes StartupEvent start) {
        // They never end by themselves: what fails is tried again.
        var unused = background.scheduleWithFixedDelay(
                () -> attempt(this::dispose), pause.toMillis(), pause.toMillis(), MILLISECONDS);
        if (draws) {
            long hour = Duration.ofHours(1).toSeconds();
            var unusedToo = background.scheduleWithFixedDelay(
                    () -> attempt(() -> drawing.drawWhatIsDue(drawAfter)), hour / 60, hour, SECONDS);
        }
    }

    /** The thing in hand is finished, or else stays whole. */
    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        background.shutdown();
        background.awaitTermination(PATIENCE_SECONDS, SECONDS);
    }

    private void attempt(Runnable work) {
        try {
            work.run();
            failing = false;
        } catch (RuntimeException | Error e) {
            // Nothing is lost; said once, for as long as it goes on.
            if (!failing) {
                LOG.warnf("What is confirmed is not being deleted just now: %s", FailureName.of(e));
            }
            failing = true;
        }
    }

    /** Whatever fails keeps nothing else waiting. */
    void dispose() {
        RuntimeException failure = null;
        Optional<Disposal.Place> next = disposal.nextAfter(Disposal.Place.FIRST);
        while (next.isPresent() && !background.isShutdown()) {
            try {
                disposal.settle(next.get());
            } catch (RuntimeException e) {
                failure = e;
            }
            next = disposal.nextAfter(next.get());
        }
        disposal.completeLists();
        if (failure != null) {
            throw failure;
        }
    }
}
