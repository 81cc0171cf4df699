package dk.referat.webhooks.delivery;

import dk.referat.database.Conditions;
import dk.referat.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<Delivery, UUID> {

    // By the database's clock, which all replicas share. Of a webhook that has its share under way already, none.
    private static final String LEASE = """
            update webhook_delivery set leased_until = now() + :seconds * interval '1 second', attempted_at = now(),
                attempts = attempts + 1, version = version + 1
            where id in (
                select due.id from webhook w cross join lateral (
                    select d.id from webhook_delivery d
                    where d.webhook_id = w.id and d.state = 'PENDING' and d.due_at <= now()
                        and (d.leased_until is null or d.leased_until <= now())
                    order by d.due_at
                    limit greatest(0, :each - (select count(*) from webhook_delivery l
                        where l.webhook_id = w.id and l.leased_until > now()))
                    for update skip locked) due
                where w.state = 'ACTIVE'
                limit :most)
            returning id""";

    // Some at a time, so that it never takes long.
    private static final String FORGET = """
            delete from webhook_delivery where id in (
                select d.id from webhook_delivery d
                where d.state <> 'PENDING' and d.attempted_at < now() - :seconds * interval '1 second'
                limit 10000)""";

    /** The newest first. */
    List<Delivery> list(UUID webhook, DeliveryQuery query, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("webhookId = :webhook", "webhook", webhook)
                .and("state in :state", "state", query.state().isEmpty() ? null : query.state())
                .and(
                        "id < :before",
                        "before",
                        page.after().map(key -> UUID.fromString(key.get(0))).orElse(null));
        return find(conditions.where() + " order by id desc", conditions.parameters())
                .page(0, page.fetch())
                .list();
    }

    Optional<Delivery> find(UUID webhook, UUID id) {
        return find("webhookId = ?1 and id = ?2", webhook, id).firstResultOptional();
    }

    Optional<Delivery> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Takes some of what is due and leaves it to the caller alone, until the lease ends. */
    List<Delivery> lease(int most, int each, Duration lease) {
        List<?> ids = getEntityManager()
                .createNativeQuery(LEASE, UUID.class)
                .setParameter("seconds", lease.toSeconds())
                .setParameter("each", each)
                .setParameter("most", most)
                .getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    void deletePending(UUID webhook) {
        delete("webhookId = ?1 and state = ?2", webhook, DeliveryState.PENDING);
    }

    int forget(Duration olderThan) {
        return getEntityManager()
                .createNativeQuery(FORGET)
                .setParameter("seconds", olderThan.toSeconds())
                .executeUpdate();
    }
}
