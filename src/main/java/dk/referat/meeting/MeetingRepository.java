package dk.referat.meeting;

import dk.referat.database.Conditions;
import dk.referat.http.PageRequest;
import dk.referat.reading.SeenRows;
import dk.referat.reading.Together;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    private final SeenRows rows;

    MeetingRepository(SeenRows rows) {
        this.rows = rows;
    }

    Optional<Meeting> withBody(UUID id) {
        return find("from Meeting m join fetch m.body where m.id = ?1", id).singleResultOptional();
    }

    List<Meeting> withBody(Collection<UUID> ids) {
        return list("from Meeting m join fetch m.body where m.id in ?1", ids);
    }

    /** As {@link #withBody}, to be shown only. */
    Supplier<List<Meeting>> shown(Together with, Collection<UUID> ids) {
        return rows.withIds(with, Meeting.class, ids);
    }

    /** As {@link #withBody}, to be shown only. */
    Optional<Meeting> shown(UUID id) {
        return rows.withId(Meeting.class, id);
    }

    /** Waits for whoever is changing the meeting or anything below it. */
    Optional<Meeting> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Meeting> list(MeetingQuery query, @Nullable UUID body, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("m.body.id = :body", "body", body)
                .and("m.date >= :from", "from", query.from())
                .and("m.date <= :to", "to", query.to())
                .and("m.state in :state", "state", query.state().isEmpty() ? null : query.state());
        page.after()
                .ifPresent(key -> conditions
                        .and("(m.date, m.id) < (:date, :id)", "date", LocalDate.parse(key.get(0)))
                        .with("id", UUID.fromString(key.get(1))));
        return find(
                        "from Meeting m join fetch m.body where " + conditions.where()
                                + " order by m.date desc, m.id desc",
                        conditions.parameters())
                .page(0, page.fetch())
                .list();
    }

    List<LocalDate> ordinaryDays(UUID body, LocalDate before) {
        return getEntityManager()
                .createQuery(
                        "select m.date from Meeting m where m.body.id = :body and m.kind = :kind and m.state <> :cancelled"
                                + " and m.date < :before order by m.date",
                        LocalDate.class)
                .setParameter("body", body)
                .setParameter("kind", MeetingKind.ORDINARY)
                .setParameter("cancelled", MeetingState.CANCELLED)
                .setParameter("before", before)
                .getResultList();
    }

    List<Meeting> on(UUID body, LocalDate date) {
        return list("from Meeting m join fetch m.body where m.body.id = ?1 and m.date = ?2 order by m.id", body, date);
    }
}
