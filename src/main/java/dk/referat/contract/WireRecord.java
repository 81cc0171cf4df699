package dk.referat.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.referat.problem.Omittable;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The members of a record as Jackson writes them: in the record's order, unwrapped records in their place. */
record WireRecord(Class<?> type) {

    record Member(
            String name,
            AnnotatedType type,
            boolean nullable,
            boolean omittable,
            Class<?> declaredBy,
            List<Annotation> limitsWhenSent) {}

    List<Member> members() {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(WireRecord::members)
                .toList();
    }

    /** Whether members that the record does not have are accepted wherever it is sent. */
    boolean isOpen() {
        Schema schema = type.getAnnotation(Schema.class);
        return schema != null && schema.additionalProperties() == Schema.True.class;
    }

    /** Whether what is sent may be less than what is answered, here or further in. */
    boolean mayBeSentShorter() {
        return mayBeSentShorter(type, new HashSet<>());
    }

    private static boolean mayBeSentShorter(Class<?> type, Set<Class<?>> seen) {
        return type.isRecord()
                && seen.add(type)
                && new WireRecord(type)
                        .members().stream()
                                .anyMatch(member -> member.nullable()
                                        || member.omittable()
                                        || mayBeSentShorter(innermost(member.type()), seen));
    }

    private static Class<?> innermost(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType generic
                ? innermost(generic.getAnnotatedActualTypeArguments()[0])
                : (Class<?>) type.getType();
    }

    private static Stream<Member> members(RecordComponent component) {
        // Annotations that may not stand on components stand on what is made from them.
        Method accessor = component.getAccessor();
        if (accessor.isAnnotationPresent(JsonUnwrapped.class)) {
            return new WireRecord(component.getType()).members().stream();
        }
        String name = Optional.ofNullable(accessor.getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .orElse(component.getName());
        AnnotatedType type = component.getAnnotatedType();
        return Stream.of(new Member(
                name,
                type,
                type.isAnnotationPresent(Nullable.class),
                component.isAnnotationPresent(Omittable.class),
                component.getDeclaringRecord(),
                limitsWhenSent(component)));
    }

    /** What bounds a member when it is sent bounds it when it is answered: MeetingResponse goes by UpdateMeeting. */
    private static List<Annotation> limitsWhenSent(RecordComponent component) {
        Class<?> type = component.getDeclaringRecord();
        return Stream.of("Update", "Create")
                .map(verb -> type.getPackageName() + "." + verb + SchemaNames.plain(type))
                .flatMap(sent -> load(sent, type.getClassLoader()).stream())
                .flatMap(sent -> Arrays.stream(sent.getRecordComponents()))
                .filter(sent -> sent.getName().equals(component.getName()))
                .findFirst()
                .map(sent -> List.of(sent.getAnnotatedType().getAnnotations()))
                .orElse(List.of());
    }

    private static Optional<Class<?>> load(String name, ClassLoader loader) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
