package dk.referat.overview;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** How often the threads that answer requests ask PostgreSQL something, commits included, by the driver's own log. */
final class RoundTrips extends Handler implements AutoCloseable {

    // Each line of it is one; the configuration of tests has them written.
    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private static final String EXECUTION = "simple execute";

    private final AtomicInteger count = new AtomicInteger();

    private RoundTrips() {}

    static RoundTrips count() {
        RoundTrips trips = new RoundTrips();
        DRIVER.addHandler(trips);
        DRIVER.setUseParentHandlers(false);
        DRIVER.setLevel(Level.FINEST);
        return trips;
    }

    int sinceLastAsked() {
        return count.getAndSet(0);
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getMessage().contains(EXECUTION)
                && ExtLogRecord.wrap(line).getThreadName().startsWith("executor-thread")) {
            count.incrementAndGet();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        DRIVER.setLevel(null);
        DRIVER.setUseParentHandlers(true);
        DRIVER.removeHandler(this);
    }
}
