package dk.referat.changes;

import java.util.List;
import java.util.UUID;

/**
 * What was read of the feed.
 *
 * @param epoch of the database that was read
 * @param continuous whether the database knows the position it was read from, and all that came after
 * @param end where to go on
 */
public record Stretch(UUID epoch, boolean continuous, List<Change> changes, Position end) {

    public Stretch {
        changes = List.copyOf(changes);
    }
}
