package dk.referat.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.http.Upload;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Shows the requests and answers that were recorded for each operation and for each kind of problem. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 5)
public class Examples implements OASFilter {

    private static final String FOLDER = "contract/examples/";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(Examples::illustrate);
        illustrate(document.getComponents().getResponses(), read("problems"));
    }

    private static void illustrate(Operation operation) {
        Map<String, Object> examples = read(operation.getOperationId());
        if (operation.getRequestBody() != null) {
            illustrate(operation.getRequestBody().getContent(), examples.get("request"));
        }
        illustrate(operation.getResponses().getAPIResponses(), examples);
    }

    private static void illustrate(Map<String, APIResponse> answers, Map<String, Object> examples) {
        answers.forEach((name, answer) -> illustrate(answer.getContent(), examples.get(name)));
    }

    private static void illustrate(@Nullable Content content, @Nullable Object example) {
        if (content != null && example != null) {
            content.getMediaTypes().forEach((type, media) -> {
                // Examples are texts and JSON.
                if (!Set.of(Upload.ZIP, MediaType.TEXT_HTML).contains(type)) {
                    media.setExample(example);
                }
            });
        }
    }

    private static Map<String, Object> read(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream json = loader.getResourceAsStream(FOLDER + name + ".json")) {
            return json == null ? Map.of() : MAPPER.readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
