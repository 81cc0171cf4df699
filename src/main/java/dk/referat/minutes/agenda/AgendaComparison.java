package dk.referat.minutes.agenda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.minutes.agenda.AgendaDifferences.AgendaPosition;
import dk.referat.minutes.agenda.AgendaDifferences.ChangedItem;
import dk.referat.minutes.agenda.AgendaDifferences.ChangedMember;
import dk.referat.minutes.agenda.AgendaDifferences.ItemMention;
import dk.referat.minutes.agenda.AgendaDifferences.MovedItem;
import dk.referat.minutes.kept.ClosedItemOnRecord;
import dk.referat.minutes.kept.ItemOnRecord;
import dk.referat.minutes.kept.ItemOnRecordView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares two agendas as one caller sees them, item by item and member by member. */
@ApplicationScoped
class AgendaComparison {

    /** Compared as items of their own, or what the comparison goes by. */
    private static final List<String> NO_MEMBERS_OF_ITS_OWN = List.of("id", "subItems", "decisions");

    private final ObjectMapper wire;

    AgendaComparison(ObjectMapper wire) {
        this.wire = wire;
    }

    Differences between(List<ItemOnRecordView> from, List<ItemOnRecordView> to) {
        Map<UUID, Line> before = lines(from);
        Map<UUID, Line> after = lines(to);
        Set<UUID> moved = moved(before, after);
        Differences found = new Differences(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        before.forEach((id, line) -> {
            if (!after.containsKey(id)) {
                found.removed.add(line.mention());
            }
        });
        after.forEach((id, line) -> {
            Line was = before.get(id);
            if (was == null) {
                found.added.add(line.mention());
                return;
            }
            if (moved.contains(id)) {
                found.moved.add(new MovedItem(id, line.number, line.title, was.position, line.position));
            }
            List<ChangedMember> members = changes(was.view, line.view);
            if (!members.isEmpty()) {
                found.changed.add(new ChangedItem(id, line.number, line.title, members));
            }
        });
        return found;
    }

    record Differences(
            List<ItemMention> added, List<ItemMention> removed, List<MovedItem> moved, List<ChangedItem> changed) {}

    private record Line(
            UUID id, @Nullable Integer number, String title, AgendaPosition position, ItemOnRecordView view) {

        ItemMention mention() {
            return new ItemMention(id, number, title);
        }
    }

    private static Map<UUID, Line> lines(List<ItemOnRecordView> items) {
        Map<UUID, Line> lines = new LinkedHashMap<>();
        collect(items, null, lines);
        return lines;
    }

    private static void collect(List<ItemOnRecordView> items, @Nullable UUID parent, Map<UUID, Line> lines) {
        UUID behind = null;
        for (ItemOnRecordView view : items) {
            AgendaPosition position = new AgendaPosition(parent, behind);
            if (view instanceof ItemOnRecord item) {
                behind = item.id();
                lines.put(
                        behind,
                        new Line(behind, item.fields().number(), item.fields().title(), position, item));
                collect(item.subItems(), behind, lines);
            } else if (view instanceof ClosedItemOnRecord closed) {
                behind = closed.id();
                lines.put(behind, new Line(behind, closed.number(), closed.title(), position, closed));
            }
        }
    }

    /** As few as tell it: those that all the others keep their order without, and those with another parent. */
    private static Set<UUID> moved(Map<UUID, Line> before, Map<UUID, Line> after) {
        Set<UUID> moved = new LinkedHashSet<>();
        Map<@Nullable UUID, List<UUID>> siblings = new LinkedHashMap<>();
        after.forEach((id, line) -> {
            Line was = before.get(id);
            if (was != null && Objects.equals(was.position.parent(), line.position.parent())) {
                siblings.computeIfAbsent(line.position.parent(), parent -> new ArrayList<>())
                        .add(id);
            } else if (was != null) {
                moved.add(id);
            }
        });
        List<UUID> order = new ArrayList<>(before.keySet());
        siblings.values().forEach(now -> moved.addAll(outOfOrder(now, order)));
        return moved;
    }

    /** All but a longest run of them, with gaps, that stands in the order of before. */
    private static Set<UUID> outOfOrder(List<UUID> now, List<UUID> before) {
        int[] length = new int[now.size()];
        int[] previous = new int[now.size()];
        int last = -1;
        for (int i = 0; i < now.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (length[j] >= length[i] && before.indexOf(now.get(j)) < before.indexOf(now.get(i))) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        Set<UUID> rest = new LinkedHashSet<>(now);
        for (int i = last; i >= 0; i = previous[i]) {
            rest.remove(now.get(i));
        }
        return rest;
    }

    private List<ChangedMember> changes(ItemOnRecordView before, ItemOnRecordView after) {
        ObjectNode was = members(before);
        ObjectNode is = members(after);
        Set<String> names = new LinkedHashSet<>();
        is.fieldNames().forEachRemaining(names::add);
        was.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(name -> !was.path(name).equals(is.path(name)))
                .map(name -> new ChangedMember(name, text(was.path(name)), text(is.path(name))))
                .toList();
    }

    private ObjectNode members(ItemOnRecordView view) {
        ObjectNode members = wire.valueToTree(view);
        return members.remove(NO_MEMBERS_OF_ITS_OWN);
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isNull() || value instanceof MissingNode) {
            return null;
        }
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
