package dk.referat.contract;

import dk.referat.http.Body;
import dk.referat.http.Upload;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Replaces every schema that was scanned by one written from the wire type itself: the scan does not know what may be
 * null or left out, what is unwrapped, and in which order members come.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 40)
public class WireSchemas implements OASFilter {

    /** 100 MB, unless an installation takes more. */
    private static final int LONGEST_ARCHIVE = 100 * 1024 * 1024;

    private final ResourceMethods methods;

    public WireSchemas(IndexView index) {
        methods = new ResourceMethods(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        SchemaBook book = new SchemaBook();
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().entrySet().stream())
                .forEach(entry -> describe(entry.getKey(), entry.getValue(), book));
        document.getComponents().setSchemas(book.schemas());
    }

    private void describe(HttpMethod httpMethod, Operation operation, SchemaBook book) {
        Method method = methods.of(operation);
        sent(method).ifPresent(type -> {
            operation.getRequestBody().setRequired(true);
            fill(operation.getRequestBody().getContent(), () -> book.of(type, view(httpMethod, operation)));
        });
        AnnotatedType answered =
                unwrapped(unwrapped(method.getAnnotatedReturnType(), CompletionStage.class), RestResponse.class);
        if (answered.getType() != void.class) {
            operation.getResponses().getAPIResponses().forEach((status, answer) -> {
                if (status.startsWith("2")) {
                    fill(
                            content(answer),
                            () -> said(method, status)
                                    .map(type -> book.of(type, View.ANSWER))
                                    .orElseGet(() -> book.of(answered, View.ANSWER)));
                }
            });
        }
        Parameters.describe(operation, method, book);
    }

    /** What is put without If-Match replaces nothing that somebody has read. */
    private static View view(HttpMethod method, Operation operation) {
        return switch (method) {
            case PUT -> isConditional(operation) ? View.REPLACEMENT : View.CREATION;
            case PATCH -> View.PATCH;
            default -> View.CREATION;
        };
    }

    private static boolean isConditional(Operation operation) {
        return operation.getParameters().stream()
                .anyMatch(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()));
    }

    /** The parameter that carries no annotation of JAX-RS is the body; texts come as bytes. */
    private static Optional<AnnotatedType> sent(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter ->
                        raw(parameter.getParameterizedType()) == Body.class || parameter.getType() == byte[].class)
                .map(parameter -> unwrapped(parameter.getAnnotatedType(), Body.class))
                .findFirst();
    }

    private static Content content(APIResponse answer) {
        if (answer.getContent() == null || answer.getContent().getMediaTypes().isEmpty()) {
            answer.setContent(
                    OASFactory.createContent().addMediaType("application/json", OASFactory.createMediaType()));
        }
        return answer.getContent();
    }

    /** What the method says it answers with that status, where it can answer more than one thing. */
    private static Optional<Class<?>> said(Method method, String status) {
        return Arrays.stream(method.getAnnotationsByType(
                        org.eclipse.microprofile.openapi.annotations.responses.APIResponse.class))
                .filter(answer -> answer.responseCode().equals(status))
                .flatMap(answer -> Arrays.stream(answer.content()))
                .<Class<?>>map(content -> content.schema().implementation())
                .filter(type -> type != Void.class)
                .findFirst();
    }

    private static void fill(Content content, Supplier<Schema> schema) {
        content.getMediaTypes()
                .forEach((type, media) -> media.setSchema(
                        switch (type) {
                            case Upload.ZIP -> archive();
                            case MediaType.TEXT_HTML -> ScalarSchemas.of(String.class);
                            default -> schema.get();
                        }));
    }

    private static Schema archive() {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .contentMediaType(Upload.ZIP)
                .maxLength(LONGEST_ARCHIVE);
    }

    private static AnnotatedType unwrapped(AnnotatedType type, Class<?> wrapper) {
        return type instanceof AnnotatedParameterizedType generic && raw(type.getType()) == wrapper
                ? generic.getAnnotatedActualTypeArguments()[0]
                : type;
    }

    private static Type raw(Type type) {
        return type instanceof ParameterizedType generic ? generic.getRawType() : type;
    }
}
