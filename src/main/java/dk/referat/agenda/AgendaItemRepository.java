package dk.referat.agenda;

import dk.referat.http.PageRequest;
import dk.referat.reading.SeenRows;
import dk.referat.reading.Together;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AgendaItemRepository implements PanacheRepositoryBase<AgendaItem, UUID> {

    private final SeenRows rows;

    AgendaItemRepository(SeenRows rows) {
        this.rows = rows;
    }

    /** As {@link #ofMeeting}, to be shown only. */
    Supplier<List<AgendaItem>> shownOfMeeting(Together with, UUID meeting) {
        return rows.list(
                with,
                AgendaItem.class,
                "this.meeting_id = :meeting order by this.parent_id nulls first, this.position",
                Map.of("meeting", meeting));
    }

    /** To be shown only. */
    Optional<AgendaItem> shown(UUID id) {
        return rows.withId(AgendaItem.class, id);
    }

    Supplier<List<ItemHead>> heads(Together with, Collection<UUID> ids) {
        return rows.withIds(with, ItemHead.class, ids);
    }

    Supplier<List<ItemHead>> parents(Together with, Collection<UUID> ids) {
        return rows.list(
                with,
                ItemHead.class,
                "this.id in (select sub.parent_id from agenda_item sub where sub.id in (:ids))",
                Map.of("ids", ids));
    }

    /** Top-level items before sub-items, each in their order. */
    List<AgendaItem> ofMeeting(UUID meeting) {
        return list("meetingId = ?1 order by place.parentId nulls first, place.position", meeting);
    }

    List<AgendaItem> page(UUID meeting, PageRequest page) {
        return find("meetingId = ?1 and id > ?2 order by id", meeting, page.afterId())
                .page(0, page.fetch())
                .list();
    }

    List<AgendaItem> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Those quoted that the caller may know of. By name only: a decision is made on an item, an item knows of none. */
    Set<UUID> knownDecisions(Stream<QuotedDecision> quotations) {
        List<UUID> ids = quotations
                .map(QuotedDecision::decision)
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery("select d.id from Decision d where d.id in :ids", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** The items that go on from this one, unless they were given up. */
    long countSuccessors(UUID item) {
        return count("predecessorId = ?1 and state <> ?2", item, ItemState.WITHDRAWN);
    }

    long countSiblings(UUID meeting, @Nullable UUID parent) {
        return count("meetingId = :meeting and place.parentId is not distinct from :parent", siblings(meeting, parent));
    }

    /** Moves those at and behind a place {@code by} places on, to make room or to close a gap. */
    void shift(UUID meeting, @Nullable UUID parent, int from, int by) {
        Map<String, Object> parameters = siblings(meeting, parent);
        parameters.put("from", from);
        parameters.put("by", by);
        update(
                "set place.position = place.position + :by where meetingId = :meeting and place.parentId is not distinct from :parent"
                        + " and place.position >= :from",
                parameters);
    }

    private static Map<String, Object> siblings(UUID meeting, @Nullable UUID parent) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("meeting", meeting);
        parameters.put("parent", parent);
        return parameters;
    }
}
