package dk.referat.http.binding;

import dk.referat.problem.Invalid;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;

/** Query and path parameters as values; what a type accepts in a JSON string it accepts here. */
public final class QueryText {

    private QueryText() {}

    /** May throw what the type's own {@code fromString}, {@code valueOf} or constructor throws on purpose: {@code Invalid}. */
    public static Object read(Class<?> type, String text) throws Unfit {
        // The framework takes an empty value for an absent one: a filter left empty would let everything through.
        if (text.isEmpty()) {
            throw new Unfit("invalid.empty");
        }
        Scalars.read(String.class, text);
        if (type == boolean.class || type == Boolean.class) {
            return truth(text);
        }
        if (type == int.class || type == Integer.class) {
            return Math.toIntExact(whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
        if (type == long.class || type == Long.class) {
            return whole(text, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        return Scalars.know(type) ? Scalars.read(type, text) : byItsOwn(type, text);
    }

    private static boolean truth(String text) throws Unfit {
        if (!text.equals("true") && !text.equals("false")) {
            throw new Unfit("invalid.not-boolean");
        }
        return text.equals("true");
    }

    private static long whole(String text, long min, long max) throws Unfit {
        if (!text.matches("-?\\d+")) {
            throw new Unfit("invalid.not-integer");
        }
        try {
            long number = Long.parseLong(text);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Too long for a long is out of range like any other.
        }
        throw new Unfit("invalid.number-range", min, max);
    }

    private static Object byItsOwn(Class<?> type, String text) throws Unfit {
        try {
            Constructor<?> constructor = Stream.of(type.getConstructors())
                    .filter(c -> c.getParameterCount() == 1 && c.getParameterTypes()[0] == String.class)
                    .findFirst()
                    .orElse(null);
            return constructor == null ? factory(type).invoke(null, text) : constructor.newInstance(text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Invalid invalid) {
                throw invalid;
            }
            throw new Unfit("invalid.value");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method factory(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(m -> Modifier.isStatic(m.getModifiers()) && type.isAssignableFrom(m.getReturnType()))
                .filter(m -> m.getName().equals("fromString") || m.getName().equals("valueOf"))
                .filter(m -> m.getParameterCount() == 1 && m.getParameterTypes()[0] == String.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " cannot be a parameter"));
    }
}
