package dk.referat.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that a caller holds.
 *
 * @param body the id of the body it is limited to; null for every body
 */
public record Grant(Role role, @Nullable UUID body) {

    public static Grant everywhere(Role role) {
        return new Grant(role, null);
    }

    boolean covers(@Nullable UUID other) {
        return body == null || body.equals(other);
    }
}
