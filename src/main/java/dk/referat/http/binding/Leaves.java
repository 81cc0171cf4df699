package dk.referat.http.binding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.problem.Invalid;
import jakarta.inject.Singleton;
import java.lang.reflect.Executable;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** Values without members of their own, without any of Jackson's coercions. */
@Singleton
class Leaves {

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            boolean.class, Boolean.class, int.class, Integer.class, long.class, Long.class, double.class, Double.class);

    private final ObjectMapper mapper;

    Leaves(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** May throw {@code Invalid} too, with pointers relative to the value, if its own maker does. */
    Object read(Type type, JsonNode node) throws Unfit {
        Class<?> raw = type instanceof Class<?> known ? BOXES.getOrDefault(known, known) : Object.class;
        if (JsonNode.class.isAssignableFrom(raw)) {
            return node;
        }
        if (raw == String.class) {
            require(node.isTextual(), "invalid.not-text");
            return node.textValue();
        }
        if (Scalars.know(raw) && !hasCreator(raw)) {
            require(node.isTextual(), "invalid.not-text");
            return Scalars.read(raw, node.textValue());
        }
        if (raw == Boolean.class) {
            require(node.isBoolean(), "invalid.not-boolean");
            return node.booleanValue();
        }
        return Number.class.isAssignableFrom(raw) ? number(raw, node) : byJackson(type, node);
    }

    /** A type that says itself how it is made from JSON, such as a value object written as one string. */
    static boolean hasCreator(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .anyMatch(maker -> maker.isAnnotationPresent(JsonCreator.class));
    }

    private static Object number(Class<?> type, JsonNode node) throws Unfit {
        require(
                node.isNumber(),
                type == Integer.class || type == Long.class ? "invalid.not-integer" : "invalid.not-number");
        if (type == Integer.class) {
            require(node.isIntegralNumber(), "invalid.not-integer");
            require(node.canConvertToInt(), "invalid.number-range", Integer.MIN_VALUE, Integer.MAX_VALUE);
            return node.intValue();
        }
        if (type == Long.class) {
            require(node.isIntegralNumber(), "invalid.not-integer");
            require(node.canConvertToLong(), "invalid.number-range", Long.MIN_VALUE, Long.MAX_VALUE);
            return node.longValue();
        }
        if (type == BigDecimal.class) {
            return node.decimalValue();
        }
        return node.doubleValue();
    }

    private Object byJackson(Type type, JsonNode node) throws Unfit {
        try {
            return mapper.treeToValue(node, mapper.constructType(type));
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof Invalid invalid) {
                throw invalid;
            }
            throw new Unfit("invalid.value");
        }
    }

    private static void require(boolean holds, String key, Object... args) throws Unfit {
        if (!holds) {
            throw new Unfit(key, args);
        }
    }
}
