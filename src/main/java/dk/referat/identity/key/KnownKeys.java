package dk.referat.identity.key;

import dk.referat.access.Grant;
import dk.referat.access.Role;
import dk.referat.http.InstallationSecret;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Looks up whose key a caller sent. By JDBC, in one statement: it comes before every request, at a time when there is
 * no session of Hibernate's.
 */
@Singleton
public class KnownKeys {

    private static final Duration USES_APART = Duration.ofMinutes(1);

    private static final String LOOKUP = """
            select k.id, k.prefix = ? as current, k.seal, k.previous_seal, k.identifiers,
                (select u.last_used_at from api_key_use u where u.api_key_id = k.id) as last_used_at,
                array(select g.role || coalesce(' ' || g.body_id, '') from api_key_grant g where g.api_key_id = k.id) as grants
            from api_key k
            where (k.prefix = ? or k.previous_prefix = ? and k.previous_expires_at > ?)
                and k.state = 'ACTIVE' and (k.expires_at is null or k.expires_at > ?)
            """;

    private static final String USE = """
            insert into api_key_use as u (api_key_id, last_used_at) values (?, ?)
            on conflict (api_key_id) do update set last_used_at = excluded.last_used_at where u.last_used_at < ?
            """;

    private final DataSource database;
    private final InstallationSecret secret;
    private final Clock clock;

    KnownKeys(DataSource database, InstallationSecret secret, Clock clock) {
        this.database = database;
        this.secret = secret;
        this.clock = clock;
    }

    /** Empty for what is no key, or none that is valid now. */
    public Optional<KnownKey> find(String sent) {
        Optional<KeyText> key = KeyText.read(sent);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        byte[] seal = secret.seal(key.get().bytes());
        try (Connection connection = database.getConnection()) {
            return find(connection, key.get().prefix(), seal);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the holder of the key may do now who was let in with it before; empty if it is valid no longer. */
    public Optional<List<Grant>> grantsOf(String prefix) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = lookup(connection, prefix, clock.instant());
                ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(grants(row)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement lookup(Connection connection, String prefix, Instant now) throws SQLException {
        PreparedStatement query = connection.prepareStatement(LOOKUP);
        query.setString(1, prefix);
        query.setString(2, prefix);
        query.setString(3, prefix);
        query.setObject(4, at(now));
        query.setObject(5, at(now));
        return query;
    }

    private Optional<KnownKey> find(Connection connection, String prefix, byte[] seal) throws SQLException {
        Instant now = clock.instant();
        try (PreparedStatement query = lookup(connection, prefix, now);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                byte[] known = row.getBytes(row.getBoolean("current") ? "seal" : "previous_seal");
                if (MessageDigest.isEqual(known, seal)) {
                    KnownKey found = new KnownKey(
                            prefix, grants(row), Set.copyOf(Arrays.asList(texts(row.getArray("identifiers")))));
                    noteUse(connection, row, now);
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        }
    }

    /** Once a minute at most, so that reads don't write; and whatever comes of it, the caller is who they are. */
    private static void noteUse(Connection connection, ResultSet row, Instant now) throws SQLException {
        OffsetDateTime last = row.getObject("last_used_at", OffsetDateTime.class);
        Instant due = now.minus(USES_APART);
        if (last != null && !last.toInstant().isBefore(due)) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(USE)) {
            update.setObject(1, row.getObject("id"));
            update.setObject(2, at(now));
            update.setObject(3, at(due));
            update.executeUpdate();
        } catch (SQLException e) {
            Log.warnf("The use of an API key could not be noted: SQLSTATE %s", e.getSQLState());
        }
    }

    private static List<Grant> grants(ResultSet row) throws SQLException {
        return Arrays.stream(texts(row.getArray("grants")))
                .map(KnownKeys::grant)
                .toList();
    }

    private static Grant grant(String text) {
        String[] roleAndBody = text.split(" ");
        return new Grant(
                Role.valueOf(roleAndBody[0]), roleAndBody.length == 1 ? null : UUID.fromString(roleAndBody[1]));
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
