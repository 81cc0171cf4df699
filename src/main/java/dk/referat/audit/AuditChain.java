package dk.referat.audit;

import dk.referat.audit.AuditVerification.Fault;
import dk.referat.audit.AuditVerification.Head;
import dk.referat.reading.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the chain, inside the database: what is found of a long log are its faults, at most a hundred. */
@ApplicationScoped
public class AuditChain {

    private final EntityManager entities;
    private final Snapshot snapshot;

    AuditChain(EntityManager entities, Snapshot snapshot) {
        this.entities = entities;
        this.snapshot = snapshot;
    }

    /** Begins a snapshot, so it comes first in its transaction. */
    public AuditVerification verify() {
        snapshot.begin();
        // The log of years takes longer than any other statement may.
        entities.createNativeQuery("set local statement_timeout = '10min'").executeUpdate();
        Tuple counts = (Tuple) entities.createNativeQuery("""
                        select (select count(*) from audit_entry) as entries,
                            (select count(*) from audit_seal) as sealed,
                            (select count(*) from audit_unsealed) as unsealed,
                            (select min(e.at) from audit_unsealed u join audit_entry e on e.id = u.entry_id) as oldest
                        """, Tuple.class).getSingleResult();
        List<Fault> faults = faults();
        return new AuditVerification(
                faults.isEmpty(),
                counts.get("entries", Long.class),
                counts.get("sealed", Long.class),
                counts.get("unsealed", Long.class),
                counts.get("oldest", Instant.class),
                head(),
                faults);
    }

    private @Nullable Head head() {
        List<?> last = entities.createNativeQuery(
                        "select sequence, encode(hash, 'hex') as hash from audit_seal order by sequence desc limit 1",
                        Tuple.class)
                .getResultList();
        return last.stream()
                .map(Tuple.class::cast)
                .map(seal -> new Head(seal.get("sequence", Long.class), seal.get("hash", String.class)))
                .findFirst()
                .orElse(null);
    }

    private List<Fault> faults() {
        List<?> found = entities.createNativeQuery("select kind, sequence, entry_id from audit_faults()", Tuple.class)
                .setMaxResults(AuditVerification.MOST_FAULTS)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(AuditChain::fault).toList();
    }

    private static Fault fault(Tuple row) {
        AuditFaultKind kind = AuditFaultKind.valueOf(row.get("kind", String.class));
        return new Fault(kind, row.get("sequence", Long.class), row.get("entry_id", Long.class));
    }
}
