package dk.referat.audit;

import dk.referat.access.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class DisclosureLog {

    private final EntityManager entities;
    private final Permit permit;

    DisclosureLog(EntityManager entities, Permit permit) {
        this.entities = entities;
        this.permit = permit;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void enter(Set<UUID> shown) {
        permit.sign();
        entities.createNativeQuery("insert into audit_entry (action, shown) values ('READ', :shown)")
                .setParameter("shown", shown.toArray(UUID[]::new))
                .executeUpdate();
    }
}
