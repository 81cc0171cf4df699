package dk.referat.path;

import dk.referat.database.Conditions;
import dk.referat.http.PageRequest;
import dk.referat.journal.JournalNumber;
import dk.referat.meeting.Meeting;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PathStepRepository implements PanacheRepositoryBase<PathStep, UUID> {

    /** Where steps of which nobody knows the time stand in the order by time. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final String OF_CASE = """
            p.caseNumber.normalized = :caseKey and p.caseNumber.system = :system or p.itemId in (
                select i.id from AgendaItem i left join AgendaItem parent on parent.id = i.place.parentId
                where i.caseNumber.normalized = :caseKey and i.caseNumber.system = :system
                    or parent.caseNumber.normalized = :caseKey and parent.caseNumber.system = :system)""";
    // Nobody has to see a meeting for it to be the one that was planned.
    private static final String FITTING = """
            select m.id from meeting m
            where m.body_id = :body and m.date between :from and :to and m.state <> 'CANCELLED'""";
    private static final String LINK = """
            update path_step p set linked_meeting_id = :meeting
            where p.treating_body_id = :body and p.linked_meeting_id is null and p.state = 'PLANNED'
                and :date between p.planned_from and p.planned_to
                and not exists (
                    select from meeting m where m.body_id = :body and m.id <> :meeting and m.state <> 'CANCELLED'
                        and m.date between p.planned_from and p.planned_to)""";

    Optional<PathStep> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<PathStep> ofItem(UUID item) {
        return list("itemId = ?1 order by id", item);
    }

    List<PathStep> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** All steps of the same matters, in their order. */
    List<PathStep> around(List<PathStep> steps) {
        List<UUID> items = steps.stream()
                .map(PathStep::itemId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<String> cases = steps.stream()
                .map(PathStep::caseNumber)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<PathStep> around = new ArrayList<>();
        if (!items.isEmpty()) {
            around.addAll(list("itemId in ?1 order by id", items));
        }
        if (!cases.isEmpty()) {
            around.addAll(list("caseNumber.canonical in ?1 order by id", cases));
        }
        return around;
    }

    /** The soonest first. */
    List<PathStep> list(
            PathStepQuery query, @Nullable UUID body, Optional<JournalNumber> caseNumber, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("p.treatingBodyId = :body", "body", body)
                .and("p.plannedTo >= :from", "from", query.from())
                .and("p.plannedFrom <= :to", "to", query.to())
                .and("p.state in :state", "state", query.state().isEmpty() ? null : query.state());
        caseNumber.ifPresent(number ->
                conditions.and(OF_CASE, "caseKey", number.normalized()).with("system", number.system()));
        page.after()
                .ifPresent(key -> conditions
                        .and(
                                "(coalesce(p.plannedFrom, :never), p.id) > (:date, :id)",
                                "date",
                                LocalDate.parse(key.get(0)))
                        .with("id", UUID.fromString(key.get(1))));
        return find(
                        "from PathStep p where " + conditions.where()
                                + " order by coalesce(p.plannedFrom, :never), p.id",
                        conditions.with("never", NEVER).parameters())
                .page(0, page.fetch())
                .list();
    }

    /** The meeting of the body in the period, if there is exactly one. */
    Optional<UUID> onlyMeeting(UUID body, LocalDate from, LocalDate to) {
        List<?> fitting = getEntityManager()
                .createNativeQuery(FITTING, UUID.class)
                .setParameter("body", body)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(2)
                .getResultList();
        return fitting.size() == 1 ? Optional.of((UUID) fitting.get(0)) : Optional.empty();
    }

    /** For whoever planned a step at this body for this day, where it is the only meeting that fits. */
    void link(Meeting meeting) {
        flush();
        getEntityManager()
                .createNativeQuery(LINK)
                .setParameter("meeting", meeting.id())
                .setParameter("body", meeting.bodyId())
                .setParameter("date", meeting.date())
                .executeUpdate();
    }
}
