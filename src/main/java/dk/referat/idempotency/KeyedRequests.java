package dk.referat.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.referat.access.Made;
import dk.referat.access.WriteBegins;
import dk.referat.http.Api;
import dk.referat.http.InstallationSecret;
import dk.referat.problem.InProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** The keys of the last 24 hours. */
@ApplicationScoped
class KeyedRequests {

    private static final byte[] KEY = "idempotency-key\0".getBytes(UTF_8);
    private static final byte[] CONTENT = "idempotency-content\0".getBytes(UTF_8);

    /** The first thing that was made is what was asked for; others came with it. */
    private static final String FIND = """
            select k.content = ? as same, k.status, k.route, coalesce(k.address, (
                select (array_agg(?
                        || case when e.resource ~ '[^aeiou]y$' then left(e.resource, -1) || 'ies' else e.resource || 's' end
                        || '/' || e.resource_id order by e.id))[1]
                from audit_entry e where e.transaction = k.transaction and e.at = k.at and e.action = 'CREATE')) as address
            from idempotency_key k where k.seal = ? and k.at > now() - interval '24 hours'""";

    private static final String TRIM = """
            delete from idempotency_key where at <= now() - interval '24 hours' and (seal = :seal or seal in (
                select seal from idempotency_key where at <= now() - interval '24 hours'
                order by at limit 100 for update skip locked))""";

    private static final String CLAIM = """
            insert into idempotency_key (seal, content, caller, route, status)
            select :seal, :content, :caller, :route, nullif(:status, 0) where pg_try_advisory_xact_lock(hashtextextended(:seal, 0))
            on conflict do nothing""";

    private final DataSource database;
    private final EntityManager entities;
    private final InstallationSecret secret;
    private final Repetition repetition;

    KeyedRequests(DataSource database, EntityManager entities, InstallationSecret secret, Repetition repetition) {
        this.database = database;
        this.entities = entities;
        this.secret = secret;
        this.repetition = repetition;
    }

    Attempt attempt(String key, String caller, URI uri, byte[] body) {
        String route = uri.getRawPath();
        String query = Objects.requireNonNullElse(uri.getRawQuery(), "");
        String seal = seal(KEY, String.join("\0", caller, route, key).getBytes(UTF_8));
        String content = seal(CONTENT, query.getBytes(UTF_8), new byte[] {0}, body);
        return new Attempt(seal, content, caller, route);
    }

    private String seal(byte[]... parts) {
        return HexFormat.of().formatHex(secret.seal(parts));
    }

    /** By JDBC: it comes before there is a session of Hibernate's. */
    Optional<Earlier> find(Attempt attempt) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setString(1, attempt.content());
            query.setString(2, Api.V1 + "/");
            query.setString(3, attempt.seal());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Earlier read(ResultSet row) throws SQLException {
        Integer status = row.getObject("status", Integer.class);
        String route = row.getString("route");
        String made = row.getString("address");
        // What made nothing moved what its own address lies below.
        boolean creation = made != null && status != null && status != Repetition.OK;
        return new Earlier(
                row.getBoolean("same"), status, creation ? made : route.substring(0, route.lastIndexOf('/')));
    }

    /** Of several attempts at once one gets to; the others find out when they come back. */
    void claim(@Observes WriteBegins write) {
        Attempt attempt = repetition.unclaimed();
        if (attempt == null) {
            return;
        }
        entities.createNativeQuery(TRIM).setParameter("seal", attempt.seal()).executeUpdate();
        int claimed = entities.createNativeQuery(CLAIM)
                .setParameter("seal", attempt.seal())
                .setParameter("content", attempt.content())
                .setParameter("caller", attempt.caller())
                .setParameter("route", attempt.route())
                .setParameter("status", Objects.requireNonNullElse(repetition.status(), 0))
                .executeUpdate();
        if (claimed == 0) {
            throw new InProgress();
        }
        repetition.claim();
    }

    void note(@Observes Made made) {
        Attempt attempt = repetition.claimed();
        if (attempt != null) {
            entities.createNativeQuery("update idempotency_key set address = :address where seal = :seal")
                    .setParameter("address", made.address())
                    .setParameter("seal", attempt.seal())
                    .executeUpdate();
        }
    }
}
