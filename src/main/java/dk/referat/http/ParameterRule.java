package dk.referat.http;

import dk.referat.http.binding.QueryText;
import dk.referat.http.binding.Unfit;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one path or query parameter of a resource method must look like. {@code field} is its place in a bean. */
record ParameterRule(
        String name,
        boolean path,
        Class<?> type,
        boolean repeatable,
        @Nullable Field field) {

    static List<ParameterRule> of(Method method) {
        return Arrays.stream(method.getParameters()).flatMap(ParameterRule::of).toList();
    }

    private static Stream<ParameterRule> of(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? inBean(parameter.getType())
                : of(parameter, parameter.getParameterizedType(), null);
    }

    private static Stream<ParameterRule> inBean(@Nullable Class<?> bean) {
        if (bean == null || bean == Object.class || bean == Record.class) {
            return Stream.empty();
        }
        return Stream.concat(
                inBean(bean.getSuperclass()),
                Arrays.stream(bean.getDeclaredFields())
                        .flatMap(field -> field.isAnnotationPresent(BeanParam.class)
                                ? inBean(field.getType())
                                : of(field, field.getGenericType(), field)));
    }

    private static Stream<ParameterRule> of(AnnotatedElement element, Type type, @Nullable Field field) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        PathParam path = element.getAnnotation(PathParam.class);
        if (query == null && path == null) {
            return Stream.empty();
        }
        Class<?> raw = raw(type);
        boolean repeatable = Collection.class.isAssignableFrom(raw);
        Class<?> single =
                repeatable || raw == Optional.class ? raw(((ParameterizedType) type).getActualTypeArguments()[0]) : raw;
        String name = query == null ? path.value() : query.value();
        return Stream.of(new ParameterRule(name, query == null, single, repeatable, field));
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    Object read(String value) throws Unfit {
        return QueryText.read(type, value);
    }

    boolean isCursor() {
        return field != null && field.getDeclaringClass() == PageRequest.class && name.equals(PageRequest.CURSOR);
    }

    Stream<? extends ConstraintViolation<?>> constrainedBy(Validator validator, Object value) {
        if (field == null || repeatable || !constrained(validator, field)) {
            return Stream.empty();
        }
        return validator.validateValue(field.getDeclaringClass(), field.getName(), value).stream()
                .sorted(Comparator.comparing(ConstraintViolation::getMessageTemplate));
    }

    private static boolean constrained(Validator validator, Field field) {
        return validator.getConstraintsForClass(field.getDeclaringClass()).getConstraintsForProperty(field.getName())
                != null;
    }
}
