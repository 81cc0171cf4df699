package dk.referat.contract;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jspecify.annotations.Nullable;

/** Gives the parameters of an operation the schemas of their Java types. */
final class Parameters {

    /** The first line of a request is cut off at this length. */
    private static final int LONGEST = 4096;

    private record Place(In in, String name) {}

    private Parameters() {}

    static void describe(Operation operation, Method method, SchemaBook book) {
        Map<Place, AnnotatedType> types = new HashMap<>();
        Arrays.stream(method.getParameters())
                .forEach(parameter -> collect(parameter, parameter.getAnnotatedType(), types));
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        for (Parameter parameter : parameters) {
            AnnotatedType type = types.get(new Place(parameter.getIn(), parameter.getName()));
            if (type == null) {
                throw new IllegalStateException("No parameter " + parameter.getName() + " at " + method);
            }
            Schema schema = book.of(type, View.INPUT);
            schema.setDefaultValue(parameter.getSchema().getDefaultValue());
            shorten(schema);
            parameter.setSchema(schema);
        }
    }

    private static void shorten(Schema schema) {
        if (schema.getMaxLength() != null && schema.getMaxLength() > LONGEST) {
            schema.maxLength(LONGEST);
        }
        if (schema.getMaxItems() != null && schema.getMaxItems() > LONGEST) {
            schema.maxItems(LONGEST);
        }
    }

    private static void collect(AnnotatedElement element, AnnotatedType type, Map<Place, AnnotatedType> types) {
        if (element.isAnnotationPresent(BeanParam.class)) {
            collectIn((Class<?>) type.getType(), types);
        } else if (element.isAnnotationPresent(QueryParam.class)) {
            types.put(
                    new Place(In.QUERY, element.getAnnotation(QueryParam.class).value()), type);
        } else if (element.isAnnotationPresent(PathParam.class)) {
            types.put(new Place(In.PATH, element.getAnnotation(PathParam.class).value()), type);
        } else if (element.isAnnotationPresent(HeaderParam.class)) {
            types.put(
                    new Place(
                            In.HEADER, element.getAnnotation(HeaderParam.class).value()),
                    type);
        }
    }

    private static void collectIn(@Nullable Class<?> bean, Map<Place, AnnotatedType> types) {
        if (bean != null && bean != Object.class) {
            collectIn(bean.getSuperclass(), types);
            Arrays.stream(bean.getDeclaredFields()).forEach(field -> collect(field, field.getAnnotatedType(), types));
        }
    }
}
