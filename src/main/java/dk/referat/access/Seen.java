package dk.referat.access;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The condition on a row that the caller may see it. Entities carry it as a Hibernate filter that is always on, loads by
 * id included; SQL that goes around entities asks for it by {@link #sees}.
 */
public final class Seen {

    /** The filter of every entity that not everybody may know of. */
    public static final String FILTER = "seen";

    /** Where the row names its body. */
    public static final String OF_BODY =
            "(audience <= :everywhere or body_id in (:closed) or audience <= 1 and body_id in (:internal))";

    /** Where the row is the body. */
    public static final String AS_BODY =
            "(audience <= :everywhere or id in (:closed) or audience <= 1 and id in (:internal))";

    // A list in SQL is never empty; nothing has this id.
    private static final UUID NO_BODY = new UUID(0, 0);

    private Seen() {}

    /** The condition, in SQL or HQL, on the column {@code audience} of a row whose body is in the column {@code body}. */
    public static String sees(String audience, String body) {
        return OF_BODY.replace("audience", audience).replace("body_id", body);
    }

    /** When the caller's view of a row of {@code table} changed, which names its body in {@code body_id}. */
    public static String modifiedAt(Sight sight, String table) {
        String everywhere = modifiedAt(sight.everywhere(), table);
        return sight.isUniform()
                ? everywhere
                : "case when %1$s.body_id in (:closed) then %2$s when %1$s.body_id in (:internal) then %3$s else %4$s end"
                        .formatted(
                                table,
                                modifiedAt(Audience.CLOSED, table),
                                modifiedAt(Audience.INTERNAL, table),
                                everywhere);
    }

    private static String modifiedAt(Audience audience, String table) {
        return table + "." + audience.name().toLowerCase(Locale.ROOT) + "_modified_at";
    }

    /** What the condition's parameters are. */
    public static Map<String, Object> parameters(Sight sight) {
        return Map.of(
                "everywhere", (short) sight.everywhere().ordinal(),
                "internal", orNone(sight.internal()),
                "closed", orNone(sight.closed()));
    }

    private static List<UUID> orNone(Set<UUID> bodies) {
        return bodies.isEmpty() ? List.of(NO_BODY) : List.copyOf(bodies);
    }

    private static Sight sight() {
        return CDI.current().select(Caller.class).get().sight();
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
            return orNone(sight().internal());
        }
    }

    static class Closed implements Supplier<List<UUID>> {
        @Override
        public List<UUID> get() {
            return orNone(sight().closed());
        }
    }
}
