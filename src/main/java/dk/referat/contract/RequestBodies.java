package dk.referat.contract;

import static java.util.Objects.requireNonNull;

import dk.referat.http.Api;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says T where the scan says {@code Body<T>}, in whose schema the one member is a T. A merge patch requires nothing,
 * so it has a schema of its own.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 20)
public class RequestBodies implements OASFilter {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String BODY = "Body";
    private static final String MEMBER = "read";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = new TreeMap<>(document.getComponents().getSchemas());
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> unwrap(operation, schemas));
        schemas.keySet().removeIf(name -> isBody(name, schemas));
        document.getComponents().setSchemas(schemas);
    }

    private static void unwrap(Operation operation, Map<String, Schema> schemas) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return;
        }
        operation.getRequestBody().setRequired(true);
        operation.getRequestBody().getContent().getMediaTypes().forEach((mediaType, content) -> {
            String name = refersTo(content);
            if (isBody(name, schemas)) {
                String of = requireNonNull(requireNonNull(schemas.get(name))
                                .getProperties()
                                .get(MEMBER))
                        .getRef()
                        .substring(SCHEMAS.length());
                String schema = mediaType.equals(Api.MERGE_PATCH) ? patch(of, schemas) : of;
                content.setSchema(OASFactory.createSchema().ref(SCHEMAS + schema));
            }
        });
    }

    private static String refersTo(MediaType content) {
        String ref = content.getSchema() == null ? null : content.getSchema().getRef();
        return ref == null ? "" : ref.substring(ref.lastIndexOf('/') + 1);
    }

    private static boolean isBody(String name, Map<String, Schema> schemas) {
        Schema schema = schemas.get(name);
        return name.startsWith(BODY)
                && schema != null
                && schema.getProperties() != null
                && schema.getProperties().keySet().equals(Set.of(MEMBER));
    }

    private static String patch(String name, Map<String, Schema> schemas) {
        Schema whole = requireNonNull(schemas.get(name));
        schemas.putIfAbsent(
                name + "Patch",
                OASFactory.createSchema()
                        .type(whole.getType())
                        .description("The members to change (RFC 7396); null removes one")
                        .properties(whole.getProperties()));
        return name + "Patch";
    }
}
