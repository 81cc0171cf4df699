package dk.referat.database;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jboss.logging.Logger;

/** Starts the server again when it ends without having been told to. */
final class Watch {
    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration CALM = Duration.ofMinutes(1);

    private final Cluster cluster;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread = new Thread(this::look, "database-watch");

    private Watch(Cluster cluster) {
        this.cluster = cluster;
    }

    static Watch over(Cluster cluster) {
        Watch watch = new Watch(cluster);
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    /** Waits for a start that is under way: after this, nothing starts the server behind one's back. */
    void end() {
        end.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        Duration pause = LOOK_EVERY;
        Duration up = Duration.ZERO;
        while (!endsWithin(LOOK_EVERY)) {
            if (isRunning()) {
                up = up.plus(LOOK_EVERY);
                pause = up.compareTo(CALM) < 0 ? pause : LOOK_EVERY;
                continue;
            }
            LOG.warnf("The database server has ended unexpectedly, starting it again in %d ms", pause.toMillis());
            if (!endsWithin(pause)) {
                startAgain();
            }
            up = Duration.ZERO;
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private boolean endsWithin(Duration time) {
        try {
            return end.await(time.toMillis(), MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private boolean isRunning() {
        try {
            return cluster.isRunning();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void startAgain() {
        try {
            cluster.stop();
            cluster.start();
            LOG.info("The database server is running again");
        } catch (CannotStart | IOException e) {
            LOG.errorf("The database server did not start: %s", e.getMessage());
        }
    }
}
