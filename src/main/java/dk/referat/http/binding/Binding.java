package dk.referat.http.binding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.problem.Checked;
import dk.referat.problem.Invalid;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run over one body. {@code current} is what the caller sees in the same place now; missing where nothing is. */
final class Binding {

    /** Stands for a value that could not be bound; why is among the violations. */
    private static final Object BROKEN = new Object();

    private final Leaves leaves;
    private final Constraints constraints;
    private final Violations violations;

    Binding(Leaves leaves, Constraints constraints, Violations violations) {
        this.leaves = leaves;
        this.constraints = constraints;
        this.violations = violations;
    }

    @Nullable
    Object bind(Type type, JsonNode node, JsonNode current, String at) {
        if (type instanceof Class<?> raw && raw.isRecord() && !Leaves.hasCreator(raw)) {
            return node.isObject() ? record(raw, node, current, at) : broken(at, "invalid.not-object");
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type[] of = generic.getActualTypeArguments();
            if (Collection.class.isAssignableFrom(raw)) {
                return node.isArray() ? elements(raw, of[0], node, current, at) : broken(at, "invalid.not-list");
            }
            if (Map.class.isAssignableFrom(raw)) {
                return node.isObject() ? entries(of[1], node, current, at) : broken(at, "invalid.not-object");
            }
        }
        return leaf(type, node, at);
    }

    private Object leaf(Type type, JsonNode node, String at) {
        try {
            return leaves.read(type, node);
        } catch (Unfit e) {
            return broken(at, e.key(), e.args());
        } catch (Invalid e) {
            return broken(at, e);
        }
    }

    private Object elements(Class<?> raw, Type type, JsonNode array, JsonNode current, String at) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            elements.add(present(type, array.get(i), current.path(i), at + "/" + i));
        }
        if (elements.contains(BROKEN)) {
            return BROKEN;
        }
        if (!Set.class.isAssignableFrom(raw)) {
            return List.copyOf(elements);
        }
        Set<Object> distinct = new LinkedHashSet<>(elements);
        return distinct.size() == elements.size() ? distinct : broken(at, "invalid.repeated-element");
    }

    private Object entries(Type type, JsonNode object, JsonNode current, String at) {
        Map<String, Object> entries = new LinkedHashMap<>();
        object.properties()
                .forEach(entry -> entries.put(
                        entry.getKey(),
                        present(
                                type,
                                entry.getValue(),
                                current.path(entry.getKey()),
                                Pointer.member(at, entry.getKey()))));
        return entries.containsValue(BROKEN) ? BROKEN : entries;
    }

    private Object present(Type type, JsonNode node, JsonNode current, String at) {
        Object bound = node.isNull() ? null : bind(type, node, current, at);
        return bound == null ? broken(at, "invalid.required") : bound;
    }

    private Object record(Class<?> type, JsonNode object, JsonNode current, String at) {
        int before = violations.size();
        refuseForeignMembers(type, object, current, at);
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(components[i], object, current, at);
        }
        if (violations.size() > before) {
            return BROKEN;
        }
        return whole(type, values, current, at);
    }

    private @Nullable Object component(RecordComponent component, JsonNode object, JsonNode current, String at) {
        if (isUnwrapped(component)) {
            Set<String> inner = names(component.getType());
            return bind(component.getType(), only(inner, object), only(inner, current), at);
        }
        String name = component.getName();
        String pointer = Pointer.member(at, name);
        JsonNode node = object.path(name);
        if (node.isNull() || node.isMissingNode()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    && !component.isAnnotationPresent(Omittable.class)) {
                return broken(pointer, "invalid.required");
            }
            constraints.checkComponent(component.getDeclaringRecord(), name, null, at, violations);
            return null;
        }
        Object value = bind(component.getGenericType(), node, current.path(name), pointer);
        if (value != BROKEN) {
            constraints.checkComponent(component.getDeclaringRecord(), name, value, at, violations);
        }
        return value;
    }

    private void refuseForeignMembers(Class<?> type, JsonNode object, JsonNode current, String at) {
        Set<String> own = names(type);
        object.properties().forEach(member -> {
            String name = member.getKey();
            if (!own.contains(name) && !current.has(name)) {
                broken(Pointer.member(at, name), "invalid.unknown-member");
            } else if (!own.contains(name) && !Sameness.same(member.getValue(), current.get(name))) {
                broken(Pointer.member(at, name), "invalid.read-only");
            }
        });
    }

    /** The members of a record, those of a record that is unwrapped among them. */
    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component ->
                        isUnwrapped(component) ? names(component.getType()).stream() : Stream.of(component.getName()))
                .collect(Collectors.toSet());
    }

    private static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    private static JsonNode only(Set<String> names, JsonNode node) {
        return node instanceof ObjectNode object ? object.deepCopy().retain(names) : node;
    }

    private Object whole(Class<?> type, @Nullable Object[] values, JsonNode current, String at) {
        int before = violations.size();
        try {
            Object whole = construct(type, values);
            constraints.checkWhole(whole, at, violations);
            if (whole instanceof Checked checked) {
                Violations own = new Violations();
                checked.check(own);
                own.except(faultsOf(type, current)).throwIfAny();
            }
            return violations.size() > before ? BROKEN : whole;
        } catch (Invalid e) {
            return broken(at, e);
        }
    }

    /** What is wrong already with what is there, as an import may leave it, is no fault of a change that leaves it so. */
    private List<Violation> faultsOf(Class<?> type, JsonNode current) {
        if (!current.isObject()) {
            return List.of();
        }
        Violations faults = new Violations();
        List<String> own = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        ObjectNode there = ((ObjectNode) current.deepCopy()).retain(own);
        new Binding(leaves, constraints, faults).bind(type, there, MissingNode.getInstance(), "");
        return faults.all();
    }

    private static Object construct(Class<?> type, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object broken(String at, String key, Object... args) {
        violations.add(Violation.at(at, key, args));
        return BROKEN;
    }

    private Object broken(String at, Invalid invalid) {
        invalid.violations()
                .forEach(violation -> violations.add(
                        new Violation(violation.place(), at + violation.name(), violation.key(), violation.args())));
        return BROKEN;
    }
}
