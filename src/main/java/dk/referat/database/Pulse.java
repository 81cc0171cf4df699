package dk.referat.database;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Whether the database answers, asked all the time in a session of its own. A server that was stopped, or that the network
 * lost, closes no connection: whoever waits for it cannot tell that from a long statement. So when it is silent, all that
 * wait are told, and none need begin to.
 */
@Singleton
public class Pulse {

    private static final Logger LOG = Logger.getLogger(Pulse.class);
    private static final long BEAT_MILLIS = 250;
    // The pool tries sessions that have rested for a second, and finds those that were ended here.
    private static final Duration REST = Duration.ofMillis(1100);

    private final Clock clock;
    private final Sessions sessions;
    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final int patience;
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "database-pulse"));
    private @Nullable Connection session;
    private volatile boolean away;
    private Instant endedAt = Instant.MIN;

    Pulse(
            Clock clock,
            Sessions sessions,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
            @ConfigProperty(name = "referat.database.answers-within", defaultValue = "1S") Duration patience) {
        this.clock = clock;
        this.sessions = sessions;
        this.patience = (int) patience.toSeconds();
        database.setURL(url);
        username.ifPresent(database::setUser);
        password.ifPresent(database::setPassword);
        database.setApplicationName("referat-pulse");
        database.setConnectTimeout(this.patience);
        database.setLoginTimeout(this.patience);
    }

    void start(@Observes StartupEvent start) {
        // It never ends by itself.
        var unused = background.scheduleWithFixedDelay(this::beat, BEAT_MILLIS, BEAT_MILLIS, MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        // The session is that thread's.
        background.execute(this::close);
        background.shutdown();
    }

    /** Whether it was silent when it was last asked. */
    public boolean isAway() {
        return away;
    }

    private void beat() {
        String silence = silence();
        if (silence == null) {
            if (away && clock.instant().isAfter(endedAt.plus(REST))) {
                LOG.info("The database answers again");
                away = false;
            }
            return;
        }
        if (!away) {
            LOG.warnf("The database does not answer: %s", silence);
        }
        away = true;
        close();
        sessions.abort();
        endedAt = clock.instant();
    }

    /** Why there was no answer; null if there was one. */
    private @Nullable String silence() {
        try {
            if (session == null) {
                session = database.getConnection();
            }
            return session.isValid(patience) ? null : "it is silent or has ended";
        } catch (SQLException | RuntimeException e) {
            return FailureName.of(e);
        }
    }

    private void close() {
        Connection ended = session;
        session = null;
        if (ended != null) {
            try {
                ended.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debugf("The session could not be closed: %s", FailureName.of(e));
            }
        }
    }
}
