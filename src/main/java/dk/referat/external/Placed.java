package dk.referat.external;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a thing lies.
 *
 * @param in the thing it lies in: for a meeting its body, for an item its meeting, for an attachment its item
 * @param parent for a sub-item, the item that it is part of
 */
record Placed(UUID body, UUID in, @Nullable UUID parent) {

    boolean isWhere(Placed other) {
        return in.equals(other.in) && Objects.equals(parent, other.parent);
    }
}
