package dk.referat.agenda;

import dk.referat.access.Gate;
import dk.referat.access.Seen;
import dk.referat.reading.SeenRows;
import dk.referat.reading.Together;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Shows items with what they are linked to, which is asked for once for all of them. */
@ApplicationScoped
class ItemViews {

    private static final Queries OF_MEETING = Queries.of("i.meeting_id = :meeting");
    private static final Queries OF_THESE = Queries.of("i.id in (:these)");

    private final SeenRows rows;
    private final Gate gate;

    ItemViews(SeenRows rows, Gate gate) {
        this.rows = rows;
        this.gate = gate;
    }

    Supplier<Function<AgendaItem, AgendaItemView>> ofMeeting(Together with, UUID meeting) {
        return read(with, OF_MEETING, Map.of("meeting", meeting));
    }

    Function<AgendaItem, AgendaItemView> of(Collection<AgendaItem> items) {
        List<UUID> these = items.stream().map(AgendaItem::id).toList();
        return read(new Together(), OF_THESE, Map.of("these", these)).get();
    }

    /** The queries find what the caller may know of. */
    private Supplier<Function<AgendaItem, AgendaItemView>> read(
            Together with, Queries queries, Map<String, ?> parameters) {
        Supplier<List<ItemHead>> ends = rows.list(with, ItemHead.class, queries.ends, parameters);
        Supplier<List<UUID>> quoted =
                rows.select(with, queries.quoted, parameters, row -> row.getObject(1, UUID.class));
        return () -> {
            Links links = Links.of(ends.get(), quoted.get());
            return item -> gate.view(
                    item,
                    viewer -> AgendaItemResponse.from(item, links, viewer),
                    viewer -> ClosedAgendaItemResponse.from(item, viewer));
        };
    }

    /** The condition on the other ends of links, and the statement that finds the decisions that are quoted. */
    private record Queries(String ends, String quoted) {

        /** @param items the condition on the items {@code i} whose links they are */
        static Queries of(String items) {
            // Arrays, since PostgreSQL uses no index for "in (select ...) or in (select ...)".
            String ends = """
                    (this.id = any(array(select i.predecessor_id from agenda_item i where %1$s))
                        or this.predecessor_id = any(array(select i.id from agenda_item i where %1$s)))""".formatted(items);
            String quoted = """
                    select d.id from decision d where d.id = any(array(
                        select (quoted->>'decision')::uuid from agenda_item i, jsonb_array_elements(i.quoted_decisions) quoted
                        where %s and i.quoted_decisions <> '[]')) and\s""".formatted(items);
            return new Queries(ends, quoted + Seen.sees("d.audience", "d.body_id"));
        }
    }
}
