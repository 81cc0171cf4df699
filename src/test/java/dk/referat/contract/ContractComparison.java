package dk.referat.contract;

import static dk.referat.contract.SchemaComparison.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What breaks a program that was written against an earlier contract. */
final class ContractComparison {

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> breaks = new ArrayList<>();
    private final SchemaComparison schemas;

    private ContractComparison(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
        this.schemas = new SchemaComparison(before, after, breaks);
    }

    static List<String> breaks(JsonNode before, JsonNode after) {
        ContractComparison comparison = new ContractComparison(before, after);
        comparison.compare();
        return comparison.breaks;
    }

    private void compare() {
        before.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String place = operation.getKey().toUpperCase() + " " + path.getKey();
                    JsonNode now = after.path("paths").path(path.getKey()).path(operation.getKey());
                    if (now.isMissingNode()) {
                        breaks.add(place + " is gone");
                    } else {
                        compareOperation(place, operation.getValue(), now);
                    }
                }));
    }

    private void compareOperation(String place, JsonNode was, JsonNode is) {
        if (!was.path("operationId").equals(is.path("operationId"))) {
            breaks.add(place + " is called otherwise");
        }
        if (isForAnybody(was) && !isForAnybody(is)) {
            breaks.add(place + " needs credentials");
        }
        compareParameters(place, was, is);
        compareBodies(place, was, is);
        was.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> compareAnswers(
                        place + " " + answer.getKey(),
                        resolved(before, answer.getValue()),
                        resolved(after, is.path("responses").path(answer.getKey()))));
    }

    private static boolean isForAnybody(JsonNode operation) {
        return operation.path("security").isEmpty()
                || elements(operation.path("security")).anyMatch(JsonNode::isEmpty);
    }

    private void compareParameters(String place, JsonNode was, JsonNode is) {
        parameters(before, was).forEach(parameter -> {
            String name = place + " " + name(parameter);
            Optional<JsonNode> now = parameters(after, is)
                    .filter(one -> name(one).equals(name(parameter)))
                    .findFirst();
            if (now.isEmpty()) {
                breaks.add(name + " is gone");
                return;
            }
            if (isRequired(now.get()) && !isRequired(parameter)) {
                breaks.add(name + " is required");
            }
            schemas.request(name, parameter.path("schema"), now.get().path("schema"));
        });
        parameters(after, is)
                .filter(ContractComparison::isRequired)
                .filter(one -> parameters(before, was)
                        .noneMatch(parameter -> name(parameter).equals(name(one))))
                .forEach(one -> breaks.add(place + " " + name(one) + " is required"));
    }

    private static Stream<JsonNode> parameters(JsonNode document, JsonNode operation) {
        return elements(operation.path("parameters")).map(parameter -> resolved(document, parameter));
    }

    private static String name(JsonNode parameter) {
        return parameter.path("in").asText() + " " + parameter.path("name").asText();
    }

    private static boolean isRequired(JsonNode described) {
        return described.path("required").asBoolean();
    }

    private void compareBodies(String place, JsonNode was, JsonNode is) {
        JsonNode sent = resolved(before, was.path("requestBody"));
        JsonNode now = resolved(after, is.path("requestBody"));
        if (isRequired(now) && !isRequired(sent)) {
            breaks.add(place + " needs a body");
        }
        for (Map.Entry<String, JsonNode> content : sent.path("content").properties()) {
            JsonNode same = now.path("content").path(content.getKey());
            if (same.isMissingNode()) {
                breaks.add(place + " takes no " + content.getKey());
            } else {
                schemas.request(place, content.getValue().path("schema"), same.path("schema"));
            }
        }
    }

    private void compareAnswers(String place, JsonNode was, JsonNode is) {
        if (is.isMissingNode()) {
            breaks.add(place + " is gone");
            return;
        }
        was.path("headers").properties().stream()
                .filter(header -> isRequired(resolved(before, header.getValue())))
                .filter(header -> !isRequired(resolved(after, is.path("headers").path(header.getKey()))))
                .forEach(header -> breaks.add(place + " may lack the header " + header.getKey()));
        for (Map.Entry<String, JsonNode> content : was.path("content").properties()) {
            JsonNode same = is.path("content").path(content.getKey());
            if (same.isMissingNode()) {
                breaks.add(place + " is no " + content.getKey());
            } else {
                schemas.answer(place, content.getValue().path("schema"), same.path("schema"));
            }
        }
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}
