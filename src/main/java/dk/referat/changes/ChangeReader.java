package dk.referat.changes;

import dk.referat.access.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Reads the feed, each time by one statement, so that what it says of the end fits what it found. Not by Hibernate, which
 * works only within a request or a transaction.
 */
@ApplicationScoped
public class ChangeReader {

    private static final String TOPICS =
            "select distinct resource, body_id, audience from change where number > ? and number <= ?";

    private final DataSource database;

    ChangeReader(DataSource database) {
        this.database = database;
    }

    /** What follows the position, the oldest first. */
    public Stretch read(Scope scope, Position after, int limit) throws SQLException {
        return run(ChangeStatement.of(scope, after, limit), limit);
    }

    /** Nothing but where the feed ends. */
    public Stretch end() throws SQLException {
        return run(ChangeStatement.ofEnd(), 0);
    }

    /** What the changes are about that have these numbers; {@code from} is not among them, {@code to} is. */
    Set<Topic> topics(long from, long to) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(TOPICS)) {
            query.setLong(1, from);
            query.setLong(2, to);
            Set<Topic> topics = new HashSet<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    topics.add(new Topic(
                            ResourceType.valueOf(row.getString("resource")),
                            uuid(row, "body_id"),
                            Audience.values()[row.getInt("audience")]));
                }
            }
            return topics;
        }
    }

    private Stretch run(ChangeStatement statement, int limit) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(statement.sql())) {
            int index = 1;
            for (Object parameter : statement.parameters()) {
                query.setObject(index++, parameter instanceof Collection<?> list ? array(connection, list) : parameter);
            }
            try (ResultSet row = query.executeQuery()) {
                return stretch(row, limit);
            }
        }
    }

    private static Array array(Connection connection, Collection<?> values) throws SQLException {
        boolean ids = values.iterator().next() instanceof UUID;
        return connection.createArrayOf(ids ? "uuid" : "text", values.toArray());
    }

    private static Stretch stretch(ResultSet row, int limit) throws SQLException {
        row.next();
        UUID epoch = uuid(row, "epoch");
        boolean continuous = row.getBoolean("continuous");
        UUID mark = row.getObject("end_mark", UUID.class);
        Position end = mark == null ? Position.START : new Position(row.getLong("end_number"), mark);
        List<Change> changes = new ArrayList<>();
        boolean more = row.getObject("number") != null;
        while (more) {
            changes.add(change(row));
            more = row.next();
        }
        // What lies between the last of a full page and the end has not been read.
        boolean full = limit > 0 && changes.size() == limit;
        return new Stretch(
                epoch, continuous, changes, full ? changes.get(limit - 1).position() : end);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                new Position(row.getLong("number"), uuid(row, "mark")),
                ResourceType.valueOf(row.getString("resource")),
                uuid(row, "resource_id"),
                uuid(row, "body_id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Audience.values()[row.getInt("audience")],
                new Change.Extent(row.getInt("audience_before"), row.getInt("content_before")),
                new Change.Extent(row.getInt("audience_after"), row.getInt("content_after")),
                new Change.Versions(
                        row.getLong("public_version"), row.getLong("internal_version"), row.getLong("closed_version")));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
