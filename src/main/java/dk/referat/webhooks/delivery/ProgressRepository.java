package dk.referat.webhooks.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ProgressRepository implements PanacheRepositoryBase<Progress, UUID> {

    /** As it is, whatever was read of it before. */
    Progress lock(UUID webhook) {
        Progress progress = findById(webhook);
        getEntityManager().refresh(progress, LockModeType.PESSIMISTIC_WRITE);
        return progress;
    }

    /** Webhooks that stand elsewhere than at the end of the feed, also if that has gone back. */
    List<UUID> behind() {
        List<?> ids = getEntityManager().createNativeQuery("""
                        select w.id from webhook w join webhook_progress p on p.webhook_id = w.id
                        where w.state = 'ACTIVE' and (p.epoch <> feed_epoch()
                            or p.number <> coalesce((select max(c.number) from change c), 0))
                        order by w.id""", UUID.class).getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
