package dk.referat.export;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What is exported.
 *
 * @param whole all that the bodies have; otherwise what belongs to the meetings, and the bodies alone
 */
public record ExportScope(List<UUID> bodies, List<UUID> meetings, boolean whole) {

    public static ExportScope ofBodies(Collection<UUID> bodies) {
        return new ExportScope(List.copyOf(bodies), List.of(), true);
    }

    /** These meetings and all that is on record of them, preceded by their body. */
    public static ExportScope ofMeetings(UUID body, Collection<UUID> meetings) {
        return new ExportScope(List.of(body), List.copyOf(meetings), false);
    }
}
