package dk.referat.contract;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Enums with what their values are called in Danish, where they say so by {@code label()}. */
final class ClosedSets {

    private ClosedSets() {}

    static void describe(Schema schema, Class<?> type) {
        schema.addType(SchemaType.STRING);
        Enum<?>[] values = (Enum<?>[]) type.getEnumConstants();
        Arrays.stream(values).map(Enum::name).forEach(schema::addEnumeration);
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("label"))
                .findFirst()
                .ifPresent(label -> schema.description(Arrays.stream(values)
                        .map(value -> "- `" + value.name() + "` – " + label(value, label))
                        .collect(Collectors.joining("\n"))));
    }

    private static Object label(Enum<?> value, Method label) {
        try {
            label.setAccessible(true);
            return label.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
