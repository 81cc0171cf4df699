package dk.referat.audit;

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
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Chains the entries that wait for it, in the background. Every replica tries; one at a time gets to. */
@ApplicationScoped
class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final int BATCH = 1000;
    private static final int PATIENCE_SECONDS = 10;

    private final DataSource database;
    private final Duration pause;
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "audit-sealer"));
    private boolean failing;

    Sealer(DataSource database, @ConfigProperty(name = "referat.audit.seal-every") Duration pause) {
        this.database = database;
        this.pause = pause;
    }

    void start(@Observes StartupEvent start) {
        // It never ends by itself: what fails is tried again.
        var unused = background.scheduleWithFixedDelay(this::sealAll, pause.toMillis(), pause.toMillis(), MILLISECONDS);
    }

    /** What is being sealed is finished while the database is still there. */
    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        background.shutdown();
        background.awaitTermination(PATIENCE_SECONDS, SECONDS);
    }

    private void sealAll() {
        try {
            boolean more = true;
            while (more && !background.isShutdown()) {
                more = seal() == BATCH;
            }
            failing = false;
        } catch (SQLException e) {
            // Nothing is lost: entries wait. Said once, for as long as the database is away.
            if (!failing) {
                LOG.warnf("Audit entries are not being sealed: %s", FailureName.of(e));
            }
            failing = true;
        }
    }

    /** Answers how many entries it sealed: none while another sealer is at it. */
    int seal() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select seal_audit_entries(?)")) {
            statement.setInt(1, BATCH);
            try (ResultSet sealed = statement.executeQuery()) {
                sealed.next();
                return sealed.getInt(1);
            }
        }
    }
}
