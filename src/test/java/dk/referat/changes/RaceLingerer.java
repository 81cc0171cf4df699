package dk.referat.changes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** Writes and keeps the transaction open for a while, on purpose; some of them it gives up. */
final class RaceLingerer {

    private final DataSource database;
    private final List<String> bodies;
    private final AtomicBoolean racing;
    private final Random random;
    private final List<UUID> entries = new ArrayList<>();

    RaceLingerer(DataSource database, List<String> bodies, AtomicBoolean racing, long seed) {
        this.database = database;
        this.bodies = bodies;
        this.racing = racing;
        this.random = new Random(seed);
    }

    Void linger() throws SQLException, InterruptedException {
        while (racing.get()) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                UUID id = UUID.randomUUID();
                insert(connection, id);
                for (UUID entry : entries) {
                    if (random.nextInt(3) == 0) {
                        run(connection, "update wheel_entry set title = title || '.' where id = ?", entry);
                    }
                }
                UUID gone = entries.size() > 5 ? entries.get(0) : id;
                if (!gone.equals(id)) {
                    run(connection, "delete from wheel_entry where id = ?", gone);
                }
                Thread.sleep(random.nextInt(2500));
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    entries.add(id);
                    entries.remove(gone.equals(id) ? null : gone);
                }
            }
        }
        return null;
    }

    private void insert(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into wheel_entry (id, body_id, title, quarter, months, state)
                values (?, ?::uuid, 'Budget', 1, '[]', 'ACTIVE')""")) {
            statement.setObject(1, id);
            statement.setString(2, bodies.get(random.nextInt(bodies.size())));
            statement.execute();
        }
    }

    private static void run(Connection connection, String sql, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.execute();
        }
    }
}
