package dk.referat.agenda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What items are linked to, as far as the caller may know of it.
 *
 * @param items the items at the other ends, each with what it goes on from itself
 * @param decisions the decisions that they quote
 */
record Links(Map<UUID, @Nullable UUID> items, Set<UUID> decisions) {

    static Links of(List<ItemHead> ends, List<UUID> decisions) {
        Map<UUID, @Nullable UUID> items = new HashMap<>();
        ends.forEach(end -> items.put(end.id(), end.predecessorId()));
        return new Links(items, Set.copyOf(decisions));
    }

    @Nullable
    UUID predecessor(AgendaItem item) {
        return items.containsKey(item.predecessorId()) ? item.predecessorId() : null;
    }

    /** The oldest first. */
    List<UUID> successors(AgendaItem item) {
        return new TreeMap<>(items)
                .entrySet().stream()
                        .filter(other -> item.id().equals(other.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** The quotations, those decisions named that may be. */
    List<QuotedDecision> shown(List<QuotedDecision> quotations) {
        return quotations.stream()
                .map(quoted -> isKnown(quoted) ? quoted : quoted.of(null))
                .toList();
    }

    boolean isKnown(QuotedDecision quoted) {
        return quoted.decision() == null || decisions.contains(quoted.decision());
    }
}
