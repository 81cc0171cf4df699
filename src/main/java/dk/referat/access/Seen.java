package dk.referat.access;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The gate of every query on entities: a Hibernate filter that is always on, loads by id included, and leaves only the
 * rows that the caller may know of. Each entity of the domain carries it; SQL that goes around Hibernate asks
 * {@link Sight} for the same condition.
 */
public final class Seen {

    public static final String FILTER = "seen";

    /** Where a row's body is in {@code body_id}. */
    public static final String BY_BODY =
            "(audience <= :everywhere or body_id in (:closed) or audience <= 1 and body_id in (:internal))";

    /** For bodies themselves. */
    public static final String BY_OWN_ID =
            "(audience <= :everywhere or id in (:closed) or audience <= 1 and id in (:internal))";

    private Seen() {}

    // A list in SQL is never empty; nothing has this id.
    private static final UUID NOBODY = new UUID(0, 0);

    private static Sight sight() {
        return CDI.current().select(Caller.class).get().sight();
    }

    private static List<UUID> orNobody(Set<UUID> bodies) {
        return bodies.isEmpty() ? List.of(NOBODY) : List.copyOf(bodies);
    }

    static class Everywhere implements Supplier<Short> {
        @Override
        public Short get() {
            return (short) sight().everywhere().ordinal();
        }
    }

    static class Internal implements Supplier<List<UUID>> {
        @Override
        public List<UUID> get() {
            return orNobody(sight().internal());
        }
    }

    static class Closed implements Supplier<List<UUID>> {
        @Override
        public List<UUID> get() {
            return orNobody(sight().closed());
        }
    }
}
