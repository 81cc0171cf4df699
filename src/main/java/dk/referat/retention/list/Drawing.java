package dk.referat.retention.list;

import dk.referat.access.Caller;
import dk.referat.access.Permit;
import dk.referat.problem.Conflict;
import dk.referat.retention.RetentionRule;
import dk.referat.time.Copenhagen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Draws up what is due. */
@ApplicationScoped
class Drawing {

    /** What one list has room for, the oldest first; the rest is due when it is carried out. */
    static final int MOST = 500;

    private static final String DUE = """
            select d.thing, d.date, retention_held(:kind, d.thing) as held
            from retention_due(:kind, :body, :until) d""";

    private static final String ITEMS = """
            insert into retention_item (list_id, place, thing_id, date, held, outcome, settled_at)
            select :list, row_number() over (order by cardinality(s.held) > 0, s.date, s.thing), s.thing, s.date, s.held,
                case when cardinality(s.held) > 0 then 'HELD' end, case when cardinality(s.held) > 0 then cast(:now as timestamptz) end
            from (
                select * from (%s) t order by cardinality(t.held) > 0, t.date, t.thing limit :most
            ) s""".formatted(DUE);

    private static final String WITHOUT_RECENT_LIST = """
            select r.id from retention_rule r
            where not exists (select from retention_list l where l.body_id = r.body_id and l.kind = r.kind
                and (l.state in ('DRAWN_UP', 'EXPORTED', 'CONFIRMED') or l.drawn_up_at > :since))
            order by r.id for update skip locked""";

    private final EntityManager entities;
    private final Permit permit;
    private final Caller caller;
    private final Clock clock;

    Drawing(EntityManager entities, Permit permit, Caller caller, Clock clock) {
        this.entities = entities;
        this.permit = permit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A new list, unless nothing is due; in the transaction that is under way. */
    RetentionList draw(RetentionRule rule) {
        requireNoneUnderWay(rule);
        Instant now = clock.instant();
        LocalDate until = rule.dueUntil(Copenhagen.today(clock));
        RetentionList list = new RetentionList(rule, until, caller.name(), now);
        entities.persist(list);
        entities.flush();
        int found = entities.createNativeQuery(ITEMS)
                .setParameter("kind", rule.kind().name())
                .setParameter("body", rule.bodyId())
                .setParameter("until", until)
                .setParameter("list", list.id())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("most", MOST)
                .executeUpdate();
        if (found == 0) {
            throw new Conflict("conflict.retention-list.nothing-due");
        }
        return list;
    }

    private void requireNoneUnderWay(RetentionRule rule) {
        List<?> open = entities.createNativeQuery("""
                        select id from retention_list
                        where body_id = :body and kind = :kind and state in ('DRAWN_UP', 'EXPORTED', 'CONFIRMED')""", UUID.class)
                .setParameter("body", rule.bodyId())
                .setParameter("kind", rule.kind().name())
                .getResultList();
        if (!open.isEmpty()) {
            throw Conflict.with(RetentionListService.path((UUID) open.get(0)), "conflict.retention-list.under-way");
        }
    }

    /** By itself: where something may be deleted, and no list has been drawn up for as long. Each rule for one replica. */
    @ActivateRequestContext
    @Transactional(TxType.REQUIRES_NEW)
    void drawWhatIsDue(Duration longAgo) {
        caller.identifyAsService();
        permit.sign();
        List<?> rules = entities.createNativeQuery(WITHOUT_RECENT_LIST, UUID.class)
                .setParameter("since", clock.instant().minus(longAgo).atOffset(ZoneOffset.UTC))
                .getResultList();
        rules.stream()
                .map(id -> entities.find(RetentionRule.class, id))
                .filter(this::isSomethingDue)
                .forEach(this::draw);
    }

    private boolean isSomethingDue(RetentionRule rule) {
        return !entities.createNativeQuery(
                        "select 1 from (%s) t where cardinality(t.held) = 0 limit 1".formatted(DUE), Integer.class)
                .setParameter("kind", rule.kind().name())
                .setParameter("body", rule.bodyId())
                .setParameter("until", rule.dueUntil(Copenhagen.today(clock)))
                .getResultList()
                .isEmpty();
    }
}
