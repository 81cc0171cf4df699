package dk.referat.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What the contract says of one method of one path. */
public record ContractedOperation(String method, String template, JsonNode described, Contract contract) {

    public String id() {
        return described.path("operationId").asText();
    }

    /** The names of its parameters of that kind: path, query or header. */
    public List<String> parameters(String in) {
        return StreamSupport.stream(described.path("parameters").spliterator(), false)
                .map(contract::resolve)
                .filter(parameter -> parameter.path("in").asText().equals(in))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    /** The type of the bodies it takes; the first, where it takes several. */
    public String takes() {
        return contract.resolve(described.path("requestBody"))
                .path("content")
                .properties()
                .iterator()
                .next()
                .getKey();
    }

    Set<String> statuses() {
        return described.path("responses").properties().stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    List<String> requiredHeaders(String status) {
        return answer(status).path("headers").properties().stream()
                .filter(header ->
                        contract.resolve(header.getValue()).path("required").asBoolean())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the answer is documented to have a body at all. */
    boolean answersContent(String status) {
        return !answer(status).path("content").isEmpty();
    }

    Optional<JsonNode> answerSchema(String status, @Nullable String mediaType) {
        return schema(answer(status), mediaType);
    }

    Optional<JsonNode> requestSchema(@Nullable String mediaType) {
        return schema(contract.resolve(described.path("requestBody")), mediaType);
    }

    public boolean takesBody() {
        return described.has("requestBody");
    }

    /** The request, and the statuses of answers that show what was asked for. */
    Set<String> examplesWanted() {
        return Stream.concat(
                        takesBody() ? Stream.of(ExampleRecorder.REQUEST) : Stream.empty(),
                        statuses().stream().filter(status -> status.startsWith("2") && answersContent(status)))
                .collect(Collectors.toSet());
    }

    JsonNode exampleSchema(String name) {
        JsonNode holder =
                name.equals(ExampleRecorder.REQUEST) ? contract.resolve(described.path("requestBody")) : answer(name);
        return holder.path("content").iterator().next().path("schema");
    }

    private JsonNode answer(String status) {
        return contract.resolve(described.path("responses").path(status));
    }

    private static Optional<JsonNode> schema(JsonNode described, @Nullable String mediaType) {
        return described.path("content").properties().stream()
                .filter(content -> withoutParameters(content.getKey()).equals(withoutParameters(mediaType)))
                .map(content -> content.getValue().path("schema"))
                .findFirst();
    }

    private static String withoutParameters(@Nullable String mediaType) {
        return mediaType == null ? "" : mediaType.split(";")[0].strip();
    }
}
