package dk.referat.overview;

import dk.referat.access.Caller;
import dk.referat.access.Seen;
import dk.referat.access.Sight;
import dk.referat.database.Conditions;
import dk.referat.decision.DecisionState;
import dk.referat.http.PageRequest;
import dk.referat.journal.JournalNumber;
import dk.referat.journal.JournalNumberKind;
import dk.referat.reading.SeenRows;
import dk.referat.reading.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds decisions by one SQL statement, whatever the filters. */
@ApplicationScoped
public class DecisionSearch {

    private static final String DOCUMENTS = """
            select a.item_id, a.decision_id, a.id as attachment_id, 'DOCUMENT' as kind
            from attachment a where a.document_key = :documentKey and a.document_system = :system and %s
            """.formatted(Seen.sees("a.content_audience", "a.body_id"));
    private static final String CASES =
            """
            select a.item_id, a.decision_id, a.id as attachment_id, 'CASE' as kind
            from attachment a where a.case_key = :caseKey and a.case_system = :system and %s
            union all
            select i.id, null, null, 'CASE'
            from agenda_item i where i.case_key = :caseKey and i.case_system = :system and %s
            """.formatted(Seen.sees("a.content_audience", "a.body_id"), Seen.sees("i.content_audience", "i.body_id"));
    // What carries the number matches the decisions of its item and of the sub-items, each once, by the nearest.
    // Who may not see that something carries it finds nothing by it.
    private static final String CARRYING = "<carrying>";
    private static final String NEAREST = """
            with carrying as (<carrying>), hit as (
                select d.id, c.kind, c.attachment_id, case when c.decision_id = d.id then 0 else 1 end as distance
                from carrying c join decision d on d.item_id = c.item_id
                union all
                select d.id, c.kind, c.attachment_id, 2
                from carrying c join agenda_item i on i.parent_id = c.item_id join decision d on d.item_id = i.id
            ), n as (
                select distinct on (hit.id) hit.* from hit
                order by hit.id, hit.distance, hit.attachment_id nulls last, hit.kind
            )
            select d.id, d.date, shown.modified_at, n.kind, n.distance, n.attachment_id, d.item_id,
                d.meeting_id
            from n join decision d on d.id = n.id cross join lateral (select %s as modified_at) shown
            """;
    private static final String ALL = """
            select d.id, d.date, shown.modified_at, null as kind, null as distance, null as attachment_id, d.item_id, d.meeting_id
            from decision d cross join lateral (select %s as modified_at) shown
            """;
    // A retraction is news for whoever has filed what is retracted. One look at the receipts of each decision, by an
    // index.
    private static final String UNCOLLECTED = """
            d.state <> 'DRAFT' and (
                select coalesce(not bool_or(r.edition = d.edition and r.state = d.state), d.state = 'CONFIRMED')
                from decision_receipt r where r.decision_id = d.id and r.system = :uncollectedBy)
            and\s""" + Seen.sees("d.content_audience", "d.body_id");

    private final SeenRows rows;
    private final Caller caller;

    DecisionSearch(SeenRows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /**
     * A moment before every change that a snapshot taken after this cannot see: a transaction stamps what it changes
     * with its start, so whoever asks again from here misses nothing that was under way. The second is for those that
     * have taken their time but do not show among the running yet.
     */
    // To end a transaction of its own would be a round trip more.
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    Instant nothingCommittedLaterIsBefore() {
        return rows.select(
                        """
                        select least(now(), min(xact_start)) - interval '1 second' from pg_stat_activity
                        where datname = current_database()""",
                        Map.of(),
                        row -> row.getObject(1, OffsetDateTime.class).toInstant())
                .get(0);
    }

    List<DecisionHit> find(
            Together with,
            DecisionQuery query,
            Optional<NumberSought> number,
            @Nullable List<UUID> bodies,
            DecisionOrder order,
            PageRequest page) {
        Statement search = statement(caller.sight(), query, number, bodies, order, page);
        // Not as a parameter: a plan that is made for any number takes most rows there are for a page.
        String sql = search.sql() + " fetch first " + page.fetch() + " rows only";
        return rows.select(with, sql, search.parameters(), DecisionSearch::hit).get();
    }

    /** What is sent to PostgreSQL, so that its plan can be asked for as well. */
    public record Statement(String sql, Map<String, Object> parameters) {}

    /** What finds the decisions on a case, as a part of another statement. */
    public static Statement onCase(Sight sight, JournalNumber number, List<DecisionState> states) {
        NumberSought sought = new NumberSought(number.system(), null, number.normalized());
        return statement(
                sight,
                DecisionQuery.inStates(states),
                Optional.of(sought),
                null,
                DecisionOrder.NEWEST,
                new PageRequest());
    }

    static Statement statement(
            Sight sight,
            DecisionQuery query,
            Optional<NumberSought> number,
            @Nullable List<UUID> bodies,
            DecisionOrder order,
            PageRequest page) {
        Conditions conditions = conditions(sight, query, bodies);
        String from = number.map(sought -> carrying(sought, conditions)).orElse(ALL);
        page.after().ifPresent(key -> order.after(key, conditions));
        String sql = from.formatted(Seen.modifiedAt(sight, "d")) + " where " + conditions.where() + " order by "
                + order.sql();
        return new Statement(sql, conditions.parameters());
    }

    /** A closed decision answers no question about what is closed of it. */
    private static Conditions conditions(Sight sight, DecisionQuery query, @Nullable List<UUID> bodies) {
        OffsetDateTime since =
                query.modifiedSince() == null ? null : query.modifiedSince().atOffset(ZoneOffset.UTC);
        return new Conditions()
                .and(Seen.sees("d.audience", "d.body_id"), Seen.parameters(sight))
                .and("d.body_id in (:bodies)", "bodies", bodies)
                .and(
                        "d.outcomes && cast(:outcomes as text[]) and " + Seen.sees("d.content_audience", "d.body_id"),
                        "outcomes",
                        literal(query.outcome()))
                .and("d.state = any(cast(:states as text[]))", "states", literal(query.state()))
                .and(UNCOLLECTED, "uncollectedBy", query.uncollectedBy())
                .and("d.date >= :from", "from", query.decidedFrom())
                .and("d.date <= :to", "to", query.decidedTo())
                .and("shown.modified_at >= :since", "since", since)
                // What somebody sees change, the closed audience does; there is an index for each audience alone.
                .and("d.closed_modified_at >= :since", "since", sight.isUniform() ? null : since);
    }

    private static @Nullable String literal(List<? extends Enum<?>> values) {
        return values.isEmpty()
                ? null
                : "{" + String.join(",", values.stream().map(Enum::name).toList()) + "}";
    }

    private static String carrying(NumberSought sought, Conditions conditions) {
        conditions.with("system", sought.system());
        if (sought.documentKey() != null) {
            conditions.with("documentKey", sought.documentKey());
        }
        if (sought.caseKey() == null) {
            return NEAREST.replace(CARRYING, DOCUMENTS);
        }
        conditions.with("caseKey", sought.caseKey());
        return NEAREST.replace(CARRYING, sought.documentKey() == null ? CASES : DOCUMENTS + " union all " + CASES);
    }

    private static DecisionHit hit(ResultSet row) throws SQLException {
        String kind = row.getString(4);
        return new DecisionHit(
                row.getObject(1, UUID.class),
                row.getObject(7, UUID.class),
                row.getObject(8, UUID.class),
                row.getObject(2, LocalDate.class),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                kind == null ? null : JournalNumberKind.valueOf(kind),
                kind == null ? null : MatchVia.values()[row.getInt(5)],
                row.getObject(6, UUID.class));
    }
}
