package dk.referat.task;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.database.Conditions;
import dk.referat.http.PageRequest;
import dk.referat.reading.SeenRows;
import dk.referat.reading.Together;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<FollowUpTask, UUID> {

    /** Where tasks without a deadline stand in the order by deadline. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final String OVERDUE = "t.tracked and t.state in :pending and t.dueOn < :today";

    private final SeenRows rows;

    TaskRepository(SeenRows rows) {
        this.rows = rows;
    }

    Supplier<List<FollowUpTask>> ofMeeting(Together with, UUID meeting) {
        return rows.list(
                with, FollowUpTask.class, "this.meeting_id = :meeting order by this.id", Map.of("meeting", meeting));
    }

    Supplier<List<FollowUpTask>> ofDecisions(Together with, List<UUID> decisions) {
        return rows.list(
                with,
                FollowUpTask.class,
                "this.decision_id in (:decisions) order by this.id",
                Map.of("decisions", decisions));
    }

    List<FollowUpTask> ofItem(UUID item) {
        return list("itemId = ?1 order by id", item);
    }

    /** Followed up, pending, and due at the body's meeting of that day, or following from its own meetings and due by then. */
    List<FollowUpTask> dueBefore(UUID body, String code, LocalDate date) {
        Map<String, Object> parameters = Map.of(
                "body", body, "code", code.toLowerCase(Locale.ROOT), "date", date, "pending", TaskState.pending());
        return list(
                "from FollowUpTask t where t.tracked and t.state in :pending and t.dueOn <= :date and ("
                        + "t.deadlineMeeting is null and t.bodyId = :body"
                        + " or lower(cast(function('jsonb_extract_path_text', t.deadlineMeeting, 'body') as String)) = :code"
                        + ") order by t.dueOn, t.id",
                parameters);
    }

    private static final String DUE_AT_MEETING_OF =
            "cast(sql('lower(? ->> ''body'') = lower(?)', t.deadlineMeeting, cast(:deadlineBody as String)) as Boolean) = true";

    // The first finds few by an index, the second those among them that refs and not names make the caller's.
    private static final String MINE =
            "cast(sql('? && cast(array(select jsonb_array_elements_text(cast(? as jsonb) -> ''keys'')) as varchar[])"
                    + " and jsonb_path_exists(?, cast(? as jsonpath), cast(? as jsonb))', t.responsible.keys,"
                    + " cast(:asking as String), t.responsible.parties, cast(:path as String), cast(:asking as String))"
                    + " as Boolean) = true";

    /** The most urgent first. {@code identifiers} are what the caller is known as. */
    List<FollowUpTask> list(
            TaskQuery query, Set<String> identifiers, @Nullable UUID body, LocalDate today, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("t.bodyId = :body", "body", body)
                .and(
                        "array_contains(t.responsible.keys, :responsible)",
                        "responsible",
                        query.responsible() == null ? null : Responsible.key(query.responsible()))
                .and("t.state in :state", "state", query.state().isEmpty() ? null : query.state())
                .and("t.dueOn < :dueBefore", "dueBefore", query.dueBefore())
                .and("t.dueOn >= :dueFrom", "dueFrom", query.dueFrom())
                .and("t.dueOn <= :dueTo", "dueTo", query.dueTo())
                .and(DUE_AT_MEETING_OF, "deadlineBody", query.deadlineBody())
                .and("t.dueOn = :deadlineDate and t.deadlineMeeting is not null", "deadlineDate", query.deadlineDate());
        if (query.mine() != null) {
            conditions.and(MINE, mine(query.mine(), identifiers));
        }
        if (query.overdue() != null) {
            conditions
                    .and(query.overdue() ? OVERDUE : "not (" + OVERDUE + ") or t.dueOn is null", "today", today)
                    .with("pending", TaskState.pending());
        }
        page.after()
                .ifPresent(key -> conditions
                        .and("(coalesce(t.dueOn, :never), t.id) > (:due, :id)", "due", LocalDate.parse(key.get(0)))
                        .with("id", UUID.fromString(key.get(1))));
        return find(
                        "from FollowUpTask t where " + conditions.where() + " order by coalesce(t.dueOn, :never), t.id",
                        conditions.with("never", NEVER).parameters())
                .page(0, page.fetch())
                .list();
    }

    private static Map<String, Object> mine(Mine mine, Set<String> identifiers) {
        ObjectNode asking = JsonNodeFactory.instance.objectNode();
        ArrayNode ids = asking.putArray("ids");
        ArrayNode keys = asking.putArray("keys");
        identifiers.forEach(identifier -> {
            ids.add(identifier);
            keys.add(Responsible.key(identifier));
        });
        return Map.of("path", mine.path(), "asking", asking.toString());
    }
}
