package dk.referat.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** How the values that are no records, lists or closed sets look on the wire. */
final class ScalarSchemas {

    /** No request, and so no text that ever came in by one, is longer than the 10 MB of an import. */
    static final int LONGEST_TEXT = 10 * 1024 * 1024;

    /** Beyond it, JavaScript loses digits; nothing here counts so far. */
    private static final long GREATEST_LONG = (1L << 53) - 1;

    private static final String TIME = "^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$";

    private static final Map<Class<?>, Supplier<Schema>> SCHEMAS = Map.ofEntries(
            Map.entry(String.class, () -> text(LONGEST_TEXT)),
            Map.entry(byte[].class, () -> text(LONGEST_TEXT)),
            // Anything that another schema describes.
            Map.entry(Object.class, () -> createSchema().addType(SchemaType.OBJECT)),
            Map.entry(UUID.class, () -> text(36).format("uuid")),
            Map.entry(Instant.class, () -> text(40).format("date-time")),
            Map.entry(LocalDate.class, () -> text(10).format("date")),
            Map.entry(LocalTime.class, () -> text(8).pattern(TIME)),
            Map.entry(URI.class, () -> text(2000).format("uri-reference")),
            Map.entry(int.class, () -> integer("int32", Integer.MAX_VALUE)),
            Map.entry(Integer.class, () -> integer("int32", Integer.MAX_VALUE)),
            Map.entry(long.class, () -> integer("int64", GREATEST_LONG)),
            Map.entry(Long.class, () -> integer("int64", GREATEST_LONG)),
            Map.entry(boolean.class, () -> createSchema().addType(SchemaType.BOOLEAN)),
            Map.entry(Boolean.class, () -> createSchema().addType(SchemaType.BOOLEAN)));

    private ScalarSchemas() {}

    static Schema of(Class<?> type) {
        Supplier<Schema> schema = SCHEMAS.get(type);
        if (schema == null) {
            throw new IllegalStateException("Nothing says how " + type.getName() + " looks on the wire");
        }
        return schema.get();
    }

    static Schema text(int maxLength) {
        return createSchema().addType(SchemaType.STRING).maxLength(maxLength);
    }

    /** Counts and places: nothing here is negative. */
    static Schema integer(String format, long maximum) {
        return createSchema()
                .addType(SchemaType.INTEGER)
                .format(format)
                .minimum(BigDecimal.ZERO)
                .maximum(BigDecimal.valueOf(maximum));
    }
}
