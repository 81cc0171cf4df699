package dk.referat.retention.list;

import dk.referat.access.Caller;
import dk.referat.access.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deletes what is confirmed, each thing whole in a transaction of its own, in the name of whoever confirmed it. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(TxType.REQUIRES_NEW)
class Disposal {

    /** A thing on a list. */
    record Place(UUID list, int number) {

        static final Place FIRST = new Place(new UUID(0, 0), 0);
    }

    private static final String OPERATION = "transitionRetentionList";

    private final EntityManager entities;
    private final ThingText texts;
    private final Permit permit;
    private final Caller caller;
    private final Clock clock;

    Disposal(EntityManager entities, ThingText texts, Permit permit, Caller caller, Clock clock) {
        this.entities = entities;
        this.texts = texts;
        this.permit = permit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The next thing behind that place which waits to be deleted. */
    Optional<Place> nextAfter(Place last) {
        List<?> next = entities.createQuery("""
                        select i from RetentionItem i join RetentionList l on l.id = i.listId
                        where l.state = CONFIRMED and i.outcome is null and (i.listId, i.place) > (:list, :place)
                        order by i.listId, i.place""", RetentionItem.class)
                .setParameter("list", last.list())
                .setParameter("place", last.number())
                .setMaxResults(1)
                .getResultList();
        return next.stream()
                .map(RetentionItem.class::cast)
                .map(item -> new Place(item.listId(), item.place()))
                .findFirst();
    }

    /** Unless another replica is at it, or was. */
    void settle(Place place) {
        RetentionItem item = claim(place);
        if (item == null) {
            return;
        }
        RetentionList list = entities.find(RetentionList.class, place.list());
        signFor(list);
        query("select cast(hold_still(:kind, :thing) as text)", list, item);
        byte[] text = texts.of(list.kind(), item.thingId());
        boolean held = !query("select 1 where cardinality(retention_held(:kind, :thing)) > 0", list, item)
                .isEmpty();
        if (held || text.length == 0 || !item.isAsExported(RetentionExport.hashOf(text))) {
            item.settle(RetentionOutcome.CHANGED, clock.instant());
            return;
        }
        entities.createNativeQuery("select cast(dispose_of(:list, :thing) as text)", String.class)
                .setParameter("list", list.id())
                .setParameter("thing", item.thingId())
                .getResultList();
    }

    private @Nullable RetentionItem claim(Place place) {
        List<?> claimed = entities.createNativeQuery("""
                        select place from retention_item where list_id = :list and place = :place and outcome is null
                        for update skip locked""", Integer.class)
                .setParameter("list", place.list())
                .setParameter("place", place.number())
                .getResultList();
        return claimed.isEmpty()
                ? null
                : entities.find(RetentionItem.class, new RetentionItem.Key(place.list(), place.number()));
    }

    private List<?> query(String sql, RetentionList list, RetentionItem item) {
        return entities.createNativeQuery(sql)
                .setParameter("kind", list.kind().name())
                .setParameter("thing", item.thingId())
                .getResultList();
    }

    /** Ends lists that have nothing left that waits. */
    void completeLists() {
        List<?> finished = entities.createNativeQuery("""
                        select l.id from retention_list l where l.state = 'CONFIRMED' and not exists (
                            select from retention_item i where i.list_id = l.id and i.outcome is null)
                        for update skip locked""", UUID.class).getResultList();
        for (Object id : finished) {
            RetentionList list = entities.find(RetentionList.class, id);
            signFor(list);
            list.complete(clock.instant());
            entities.flush();
        }
    }

    private void signFor(RetentionList list) {
        caller.identify(String.valueOf(list.confirmedBy()), List.of(), Set.of());
        caller.cameFrom(null, OPERATION);
        permit.sign();
    }
}
