package dk.referat.retention.list;

import dk.referat.access.Caller;
import dk.referat.access.Role;
import dk.referat.database.Conditions;
import dk.referat.http.PageRequest;
import dk.referat.retention.OfBodies;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RetentionListRepository implements PanacheRepositoryBase<RetentionList, UUID> {

    private static final String COUNTS = """
            select i.listId as list, count(*) filter (where i.outcome is null),
                count(*) filter (where i.outcome = HELD), count(*) filter (where i.outcome = LEFT_OUT),
                count(*) filter (where i.outcome = CHANGED), count(*) filter (where i.outcome = DELETED)
            from RetentionItem i where i.listId in :lists group by i.listId""";

    private final Caller caller;

    RetentionListRepository(Caller caller) {
        this.caller = caller;
    }

    /** Those that the caller may know of, the newest first. */
    List<RetentionList> list(RetentionListQuery query, @Nullable UUID body, PageRequest page) {
        Conditions conditions = OfBodies.administratedBy(caller, body)
                .and("state in :state", "state", query.state().isEmpty() ? null : query.state())
                .and(
                        "id < :before",
                        "before",
                        page.after().map(key -> UUID.fromString(key.get(0))).orElse(null));
        return find(conditions.where() + " order by id desc", conditions.parameters())
                .page(0, page.fetch())
                .list();
    }

    /** One that the caller may know of: who administrates its body. */
    Optional<RetentionList> seen(UUID id) {
        return findByIdOptional(id).filter(list -> caller.holds(Role.ADMIN, list.bodyId()));
    }

    /** As it is, whatever was read of it before. */
    void lock(RetentionList list) {
        getEntityManager().refresh(list, LockModeType.PESSIMISTIC_WRITE);
    }

    Map<UUID, RetentionCounts> counts(Collection<RetentionList> lists) {
        return getEntityManager()
                .createQuery(COUNTS, Object[].class)
                .setParameter("lists", lists.stream().map(RetentionList::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], RetentionListRepository::counts));
    }

    private static RetentionCounts counts(Object[] row) {
        return new RetentionCounts((Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], (Long) row[5]);
    }

    List<RetentionItem> items(UUID list, @Nullable RetentionOutcome outcome, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("listId = :list", "list", list)
                .and("outcome = :outcome", "outcome", outcome)
                .and(
                        "place > :after",
                        "after",
                        page.after().map(key -> Integer.valueOf(key.get(0))).orElse(null));
        return items(conditions).setMaxResults(page.fetch()).getResultList();
    }

    /** What may be deleted yet, in its order. */
    List<RetentionItem> waiting(UUID list) {
        return items(new Conditions().and("listId = :list and outcome is null", "list", list))
                .getResultList();
    }

    private TypedQuery<RetentionItem> items(Conditions conditions) {
        TypedQuery<RetentionItem> query = getEntityManager()
                .createQuery("from RetentionItem where " + conditions.where() + " order by place", RetentionItem.class);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}
