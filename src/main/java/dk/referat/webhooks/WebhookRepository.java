package dk.referat.webhooks;

import dk.referat.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

@ApplicationScoped
public class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** In the order they were registered. */
    List<Webhook> list(PageRequest page) {
        UUID after = page.after().map(key -> UUID.fromString(key.get(0))).orElse(FIRST);
        return find("id > ?1 order by id", after).page(0, page.fetch()).list();
    }

    /** As it is, whatever was read of it before. */
    public Optional<Webhook> lock(UUID id) {
        Optional<Webhook> webhook = findByIdOptional(id);
        webhook.ifPresent(one -> getEntityManager().refresh(one, LockModeType.PESSIMISTIC_WRITE));
        return webhook;
    }

    /** Empty also while somebody else holds it. */
    public Optional<Webhook> lockUnlessHeld(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }
}
