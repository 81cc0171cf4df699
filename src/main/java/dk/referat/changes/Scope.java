package dk.referat.changes;

import dk.referat.access.Sight;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the feed somebody follows.
 *
 * @param sight what they may be told
 * @param types of these resources only; of all if empty
 * @param body of this body only; of all if null
 */
public record Scope(
        Sight sight, Set<ResourceType> types, @Nullable UUID body) {

    public Scope {
        types = Set.copyOf(types);
    }

    /** Whether they are told of it, were it to happen. */
    boolean covers(Topic topic) {
        return (types.isEmpty() || types.contains(topic.type()))
                && (body == null || body.equals(topic.bodyId()))
                && sight.of(topic.bodyId()).compareTo(topic.told()) >= 0;
    }
}
