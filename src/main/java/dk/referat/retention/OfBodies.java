package dk.referat.retention;

import dk.referat.access.Caller;
import dk.referat.access.Role;
import dk.referat.database.Conditions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The condition on rows that they are of bodies which the caller administrates. */
public final class OfBodies {

    private static final UUID NO_BODY = new UUID(0, 0);

    private OfBodies() {}

    public static Conditions administratedBy(Caller caller, @Nullable UUID body) {
        List<UUID> own = caller.bodiesOf(Role.ADMIN);
        return new Conditions()
                .and(
                        "bodyId in :own",
                        "own",
                        caller.holds(Role.ADMIN, null) ? null : own.isEmpty() ? List.of(NO_BODY) : own)
                .and("bodyId = :body", "body", body);
    }
}
