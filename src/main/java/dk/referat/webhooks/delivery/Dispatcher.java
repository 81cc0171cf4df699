package dk.referat.webhooks.delivery;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import dk.referat.database.FailureName;
import dk.referat.webhooks.sending.Answer;
import dk.referat.webhooks.sending.Sender;
import dk.referat.webhooks.sending.WebhookSettings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Looks for what webhooks are to be told, and tells them, in the background. */
@ApplicationScoped
class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final Duration FORGET_EVERY = Duration.ofHours(1);
    private static final int PATIENCE_SECONDS = 15;

    private final Follower follower;
    private final Counter counter;
    private final Sender sender;
    private final AttemptCount attempts;
    private final WebhookSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "webhook-dispatcher"));
    private final ExecutorService messengers =
            Executors.newCachedThreadPool(task -> new Thread(task, "webhook-messenger"));
    private final AtomicInteger underWay = new AtomicInteger();
    private Instant forgetNext = Instant.MIN;
    private boolean failing;
    private boolean failed;

    Dispatcher(
            Follower follower,
            Counter counter,
            Sender sender,
            AttemptCount attempts,
            WebhookSettings settings,
            Clock clock) {
        this.follower = follower;
        this.counter = counter;
        this.sender = sender;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        if (settings.send()) {
            long pause = settings.lookEvery().toMillis();
            // It never ends by itself: what fails is tried again.
            var unused = background.scheduleWithFixedDelay(this::turn, pause, pause, MILLISECONDS);
        }
    }

    /** What is under way is finished while the database is still there; the leases of what is not will end. */
    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        background.shutdown();
        background.awaitTermination(PATIENCE_SECONDS, SECONDS);
        messengers.shutdown();
        messengers.awaitTermination(PATIENCE_SECONDS, SECONDS);
    }

    /** One thing that fails keeps no other from being done. */
    private void turn() {
        failed = false;
        attempt(this::lookForNews);
        attempt(this::dispatch);
        attempt(this::forget);
        failing = failed;
    }

    private void lookForNews() {
        follower.behind().forEach(webhook -> attempt(() -> follow(webhook)));
    }

    private void follow(UUID webhook) throws SQLException {
        boolean more = true;
        while (more && !background.isShutdown()) {
            more = follower.follow(webhook);
        }
    }

    private void dispatch() {
        int free = settings.atOnce() - underWay.get();
        if (free > 0) {
            List<Parcel> parcels = counter.handOut(free);
            underWay.addAndGet(parcels.size());
            parcels.forEach(parcel -> messengers.execute(() -> deliver(parcel)));
        }
    }

    private void forget() {
        if (!clock.instant().isBefore(forgetNext)) {
            forgetNext = clock.instant().plus(FORGET_EVERY);
            counter.forget();
        }
    }

    private void attempt(Step step) {
        try {
            step.run();
        } catch (SQLException | RuntimeException e) {
            // Nothing is lost: it waits. Said once, for as long as it lasts, and without what it says.
            if (!failing && !failed) {
                LOG.warnf("Webhooks are not being told: %s", FailureName.of(e));
            }
            failed = true;
        }
    }

    private void deliver(Parcel parcel) {
        try {
            Answer answer = sender.send(parcel.url(), parcel.message());
            attempts.add(answer);
            counter.takeBack(parcel, answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // Its lease ends, and it is sent again.
            LOG.warnf("What became of a delivery could not be entered: %s", FailureName.of(e));
        } finally {
            underWay.decrementAndGet();
        }
        goOn();
    }

    /** There is room for another. */
    private void goOn() {
        try {
            background.execute(this::turn);
        } catch (RejectedExecutionException e) {
            LOG.debug("Stopping");
        }
    }

    private interface Step {
        void run() throws SQLException;
    }
}
