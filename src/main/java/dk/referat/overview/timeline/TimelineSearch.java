package dk.referat.overview.timeline;

import dk.referat.access.Caller;
import dk.referat.access.Seen;
import dk.referat.decision.DecisionState;
import dk.referat.http.PageRequest;
import dk.referat.journal.JournalNumber;
import dk.referat.overview.DecisionSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds what is on a case by one SQL statement. */
@ApplicationScoped
@SuppressWarnings("InlineFormatString") // it is long, and reads better on its own
class TimelineSearch {

    // A number shows with the whole of an item only, so who may not see that finds nothing by it.
    private static final String ENTRIES = """
            with item as (
                select i.id, i.meeting_id from agenda_item i
                where i.case_key = :caseKey and i.case_system = :system and %1$s
            ), entry (day, kind, id) as (
                select coalesce(m.date, p.planned_from, :never), 0, p.id
                from path_step p left join meeting m on m.id = p.linked_meeting_id and %2$s
                where %3$s and (p.case_key = :caseKey and p.case_system = :system or p.item_id in (
                    select item.id from item
                    union all
                    select sub.id from item join agenda_item sub on sub.parent_id = item.id))
                union all
                select m.date, 1, item.id from item join meeting m on m.id = item.meeting_id
                union all
                select d.date, 2, d.id from (%4$s) d
            )
            select day, kind, id from entry""";
    private static final String BEHIND = " where (day, kind, id) > (:day, :kind, :id)";
    private static final String ORDER = " order by day, kind, id";

    private final EntityManager entities;
    private final Caller caller;

    TimelineSearch(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** The oldest first. */
    List<TimelinePlace> find(JournalNumber number, PageRequest page) {
        DecisionSearch.Statement decisions = DecisionSearch.onCase(caller.sight(), number, states());
        String entries = ENTRIES.formatted(
                Seen.sees("i.content_audience", "i.body_id"),
                Seen.sees("m.audience", "m.body_id"),
                Seen.sees("p.audience", "p.body_id"),
                decisions.sql());
        Map<String, Object> parameters = new HashMap<>(decisions.parameters());
        parameters.put("never", TimelinePlace.NEVER);
        page.after().ifPresent(key -> {
            parameters.put("day", LocalDate.parse(key.get(0)));
            parameters.put("kind", Integer.parseInt(key.get(1)));
            parameters.put("id", UUID.fromString(key.get(2)));
        });
        String sql = entries + (page.after().isPresent() ? BEHIND : "") + ORDER;
        var statement = entities.createNativeQuery(sql, Tuple.class).setMaxResults(page.fetch());
        parameters.forEach(statement::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = statement.getResultList();
        return rows.stream().map(TimelineSearch::place).toList();
    }

    private List<DecisionState> states() {
        return caller.isCaseSystem() ? List.of(DecisionState.CONFIRMED) : List.of();
    }

    private static TimelinePlace place(Tuple row) {
        Object day = row.get(0);
        return new TimelinePlace(
                day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day,
                TimelineKind.values()[((Number) row.get(1)).intValue()],
                (UUID) row.get(2));
    }
}
