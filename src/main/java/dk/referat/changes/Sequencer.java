package dk.referat.changes;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import dk.referat.database.FailureName;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Numbers what has been committed, forgets what is old, and wakes who waits, in the background. Every replica tries; one
 * at a time gets to, and all see what it did.
 */
@ApplicationScoped
class Sequencer {

    private static final Logger LOG = Logger.getLogger(Sequencer.class);
    private static final int BATCH = 1000;
    private static final int FORGET_AT_ONCE = 10_000;
    private static final Duration FORGET_EVERY = Duration.ofHours(1);
    private static final int PATIENCE_SECONDS = 10;
    private static final long UNKNOWN = -1;

    private final DataSource database;
    private final ChangeReader reader;
    private final Waiters waiters;
    private final FeedSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "change-sequencer"));
    private long known = UNKNOWN;
    private Instant forgetNext = Instant.MIN;
    private boolean failing;

    Sequencer(DataSource database, ChangeReader reader, Waiters waiters, FeedSettings settings, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.waiters = waiters;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        long pause = settings.numberEvery().toMillis();
        // It never ends by itself: what fails is tried again.
        var unused = background.scheduleWithFixedDelay(this::turn, 0, pause, MILLISECONDS);
    }

    /** What is being numbered is finished while the database is still there. */
    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        background.shutdown();
        background.awaitTermination(PATIENCE_SECONDS, SECONDS);
    }

    private void turn() {
        try {
            long before;
            do {
                before = known;
                wake(number());
            } while (known != before && !background.isShutdown());
            if (!clock.instant().isBefore(forgetNext) && forget() < FORGET_AT_ONCE) {
                forgetNext = clock.instant().plus(FORGET_EVERY);
            }
            failing = false;
        } catch (SQLException | RuntimeException e) {
            // Nothing is lost: changes wait. Said once, for as long as it lasts.
            if (!failing) {
                LOG.warnf("Changes are not being numbered: %s", FailureName.of(e));
            }
            failing = true;
        }
    }

    private void wake(long end) throws SQLException {
        if (end != known) {
            // What was there before this replica is nothing that anybody here has waited for.
            waiters.wake(end, known == UNKNOWN ? Set.of() : reader.topics(known, end));
            known = end;
        }
    }

    /** Answers the last number there is. */
    long number() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select number_changes(?)")) {
            statement.setInt(1, BATCH);
            try (ResultSet end = statement.executeQuery()) {
                end.next();
                return end.getLong(1);
            }
        }
    }

    /** Answers how many changes it forgot. */
    int forget() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select forget_changes(? * interval '1 second', ?)")) {
            statement.setLong(1, settings.keep().toSeconds());
            statement.setInt(2, FORGET_AT_ONCE);
            try (ResultSet forgotten = statement.executeQuery()) {
                forgotten.next();
                return forgotten.getInt(1);
            }
        }
    }
}
