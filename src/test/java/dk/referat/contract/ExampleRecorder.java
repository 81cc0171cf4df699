package dk.referat.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes down requests and answers, the first of each kind, with all that differs from run to run made the same. An
 * operation has its request and its answers by status, {@code problems} the answers that all operations share by name.
 */
final class ExampleRecorder implements Filter {

    static final String REQUEST = "request";
    static final String PROBLEMS = "problems";

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern KEY = Pattern.compile("referat_[0-9a-z]{8}_[\\w-]{43}");
    private static final String NO_KEY = "referat_k3q8v1zt_" + "0123456789".repeat(4) + "abc";
    private static final Pattern SECRET = Pattern.compile("whsec_[0-9A-Za-z+/]{43}=");
    private static final String NO_SECRET = "whsec_" + "0123456789".repeat(4) + "abc=";
    private static final Pattern SERVER = Pattern.compile("http://localhost:\\d+");
    private static final Set<String> TIMES_OF_THE_RUN = Set.of(
            "modifiedAt",
            "asOf",
            "at",
            "replacedAt",
            "receivedAt",
            "recordedAt",
            "approvedAt",
            "publishedAt",
            "createdAt",
            "lastUsedAt",
            "previousExpiresAt",
            "startedAt",
            "finishedAt",
            "estimatedEndAt",
            "previousSecretUntil",
            "nextAttemptAt",
            "drawnUpAt",
            "confirmedAt",
            "carriedOutAt",
            "settledAt",
            "deletedAt");
    private static final Set<String> HASHES = Set.of("hash", "contentHash", "sourceHash", "exportSha256");
    private static final Map<String, String> PREFIXES = Map.of("prefix", "k3q8v1zt", "previousPrefix", "f7m2c9xa");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Contract contract = Contract.committed();
    private final SortedMap<String, ObjectNode> examples = new TreeMap<>();
    private final Map<String, String> ids = new HashMap<>();

    SortedMap<String, ObjectNode> examples() {
        return examples;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification specified, FilterContext context) {
        Response response = context.next(request, specified);
        String path = URI.create(request.getURI()).getPath();
        if (response.statusCode() >= 400) {
            put(PROBLEMS, contract.problemName(response.statusCode()), json(response.asString()));
        } else {
            String operation =
                    contract.operation(request.getMethod(), path).orElseThrow().id();
            if (request.getBody() instanceof String) {
                put(operation, REQUEST, sent(request));
            }
            if (response.asByteArray().length > 0) {
                put(operation, "" + response.statusCode(), json(response.asString()));
            }
        }
        return response;
    }

    private static JsonNode sent(FilterableRequestSpecification request) {
        String body = request.getBody();
        return request.getContentType().contains("json") ? json(body) : TextNode.valueOf(body);
    }

    private void put(String file, String name, JsonNode value) {
        ObjectNode example = examples.computeIfAbsent(file, none -> MAPPER.createObjectNode());
        if (!example.has(name)) {
            example.set(name, withoutTimes(json(withoutAccidents(value.toString()))));
        }
    }

    private String withoutAccidents(String text) {
        String local = SERVER.matcher(text).replaceAll("https://referat.boegelund.example");
        String open = SECRET.matcher(KEY.matcher(local).replaceAll(NO_KEY)).replaceAll(NO_SECRET);
        return ID.matcher(open).replaceAll(this::sameEveryTime);
    }

    private String sameEveryTime(MatchResult id) {
        return ids.computeIfAbsent(id.group(), none -> "0198c0de-0000-7000-8000-%012d".formatted(ids.size() + 1));
    }

    private static JsonNode withoutTimes(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                if (TIMES_OF_THE_RUN.contains(member.getKey())
                        && member.getValue().isTextual()) {
                    member.setValue(TextNode.valueOf("2026-03-05T09:30:00Z"));
                } else if (PREFIXES.containsKey(member.getKey())
                        && member.getValue().isTextual()) {
                    member.setValue(TextNode.valueOf(PREFIXES.get(member.getKey())));
                } else if (HASHES.contains(member.getKey()) && member.getValue().isTextual()) {
                    member.setValue(TextNode.valueOf("0123456789abcdef".repeat(4)));
                } else if (Set.of("cursor", "changes").contains(member.getKey())
                                && member.getValue().isTextual()
                        || member.getKey().equals("next") && member.getValue().isTextual()) {
                    member.setValue(TextNode.valueOf("AW1vcmU"));
                }
            });
            withoutCounts(object);
        }
        node.forEach(ExampleRecorder::withoutTimes);
        return node;
    }

    /** How much the audit log holds by now. */
    private static void withoutCounts(ObjectNode object) {
        if (object.has("dueUntil")) {
            object.put("dueUntil", "2021-03-05");
        } else if (object.has("contentHashes") && !object.path("contentHashes").isEmpty()) {
            object.putArray("contentHashes").add("0123456789abcdef".repeat(4));
        }
        if (object.has("action") && object.has("oldVersion")) {
            object.put("id", 4711);
        } else if (object.path("reason").asText().equals("MANUAL") && object.has("date")) {
            // When somebody thought of it.
            object.put("date", "2026-03-05");
        } else if (object.has("checked")) {
            object.put("checked", 4711).put("redacted", 0).putArray("faults");
        } else if (object.has("sourceTexts")) {
            // Other tests change what must not change.
            object.put("holds", true);
        } else if (object.has("holds")) {
            object.put("entries", 4711).put("sealed", 4711).put("unsealed", 0).putNull("oldestUnsealedAt");
        } else if (object.has("sequence") && object.has("hash")) {
            object.put("sequence", 4711);
        }
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
