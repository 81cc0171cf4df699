package dk.referat.database;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.postgresql.jdbc.PgConnection;

/** The sessions of the pool, in use or not. */
@Singleton
class Sessions implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(Sessions.class);

    private final Set<PgConnection> open = ConcurrentHashMap.newKeySet();

    @Override
    public void onConnectionCreate(Connection connection) {
        open.add(unwrapped(connection));
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        open.remove(unwrapped(connection));
    }

    /** Whoever waits for an answer in one of them need not any longer. The pool replaces those that it finds closed. */
    void abort() {
        for (PgConnection connection : open) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debugf("A session could not be closed: %s", FailureName.of(e));
            }
        }
    }

    private static PgConnection unwrapped(Connection connection) {
        try {
            return connection.unwrap(PgConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
