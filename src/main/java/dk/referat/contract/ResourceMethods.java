package dk.referat.contract;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** The resource methods behind the operations of the document, by operation id. */
final class ResourceMethods {

    private final Map<String, Method> byId = new HashMap<>();

    ResourceMethods(IndexView index) {
        index.getAnnotations(Operation.class).stream()
                .map(annotation -> annotation.target())
                .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD)
                .map(target -> target.asMethod().declaringClass())
                .distinct()
                .flatMap(resource -> Arrays.stream(load(resource).getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .forEach(
                        method -> byId.put(method.getAnnotation(Operation.class).operationId(), method));
    }

    Method of(org.eclipse.microprofile.openapi.models.Operation operation) {
        Method method = byId.get(operation.getOperationId());
        if (method == null) {
            throw new IllegalStateException(
                    "@Operation names no operationId at " + operation.getOperationId() + ", " + operation.getSummary());
        }
        return method;
    }

    private static Class<?> load(ClassInfo resource) {
        try {
            return Class.forName(
                    resource.name().toString(), false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
