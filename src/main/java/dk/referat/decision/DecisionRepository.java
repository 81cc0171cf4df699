package dk.referat.decision;

import dk.referat.reading.SeenRows;
import dk.referat.reading.Together;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {

    private final SeenRows rows;

    DecisionRepository(SeenRows rows) {
        this.rows = rows;
    }

    Supplier<List<Decision>> ofMeeting(Together with, UUID meeting) {
        return rows.list(
                with,
                Decision.class,
                "this.meeting_id = :meeting order by this.item_id, this.sequence",
                Map.of("meeting", meeting));
    }

    List<Decision> draftsOf(UUID meeting) {
        return list("meetingId = ?1 and state = ?2 order by id", meeting, DecisionState.DRAFT);
    }

    List<Decision> ofItem(UUID item) {
        return list("itemId = ?1 order by sequence", item);
    }

    Supplier<List<Decision>> withIds(Together with, Collection<UUID> ids) {
        return rows.withIds(with, Decision.class, ids);
    }

    int nextSequence(UUID item) {
        Integer last = getEntityManager()
                .createQuery("select max(d.sequence) from Decision d where d.itemId = :item", Integer.class)
                .setParameter("item", item)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    void keep(DecisionEdition edition) {
        getEntityManager().persist(edition);
    }

    Optional<DecisionEdition> edition(UUID decision, int edition) {
        return Optional.ofNullable(
                getEntityManager().find(DecisionEdition.class, new DecisionEdition.Key(decision, edition)));
    }
}
