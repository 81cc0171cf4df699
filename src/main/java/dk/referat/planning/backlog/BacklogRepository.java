package dk.referat.planning.backlog;

import dk.referat.database.Conditions;
import dk.referat.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BacklogRepository implements PanacheRepositoryBase<BacklogEntry, UUID> {

    /** In the order they were entered. */
    List<BacklogEntry> list(BacklogQuery query, @Nullable UUID body, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("bodyId = :body", "body", body)
                .and("state in :state", "state", query.state().isEmpty() ? null : query.state())
                .and("id > :after", "after", page.afterId());
        return find(conditions.where() + " order by id", conditions.parameters())
                .page(0, page.fetch())
                .list();
    }

    /** Those that wait, and those that became one of these items. */
    List<BacklogEntry> openOrBecome(UUID body, Collection<UUID> items) {
        return list("bodyId = ?1 and (state = ?2 or itemId in ?3) order by id", body, BacklogState.OPEN, items);
    }

    List<BacklogEntry> open(UUID body) {
        return list("bodyId = ?1 and state = ?2 order by id", body, BacklogState.OPEN);
    }

    List<BacklogEntry> leftBy(UUID item, Collection<OriginKind> kinds) {
        return list("origin.item = ?1 and origin.kind in ?2 order by id", item, kinds);
    }

    List<BacklogEntry> scheduledAs(UUID item) {
        return list("itemId = ?1 order by id", item);
    }

    /** As it is, whatever was read of it before. */
    Optional<BacklogEntry> lock(UUID id) {
        Optional<BacklogEntry> entry = findByIdOptional(id);
        entry.ifPresent(one -> getEntityManager().refresh(one, LockModeType.PESSIMISTIC_WRITE));
        return entry;
    }
}
