package dk.referat.http.binding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.problem.Violations;
import jakarta.inject.Singleton;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The three ways a request body becomes a record. Each throws one {@code Invalid} with everything that is wrong. */
@Singleton
public class Binder {

    private final ObjectMapper mapper;
    private final Leaves leaves;
    private final Constraints constraints;

    Binder(ObjectMapper mapper, Leaves leaves, Constraints constraints) {
        this.mapper = mapper;
        this.leaves = leaves;
        this.constraints = constraints;
    }

    public <T> T read(byte[] body, Class<T> type) {
        Violations violations = new Violations();
        JsonNode tree = JsonText.parse(body, violations);
        return bind(type, tree, mapper.missingNode(), violations);
    }

    /** What the body says, for parts of it to be read by themselves. */
    public JsonNode tree(byte[] body) {
        Violations violations = new Violations();
        JsonNode tree = JsonText.parse(body, violations);
        violations.throwIfAny();
        return tree;
    }

    public <T> T read(JsonNode tree, Class<T> type) {
        return bind(type, tree, mapper.missingNode(), new Violations());
    }

    /** Members that only {@code current} has may be sent back unchanged. */
    public <T> T replace(byte[] body, Class<T> type, Object current) {
        Violations violations = new Violations();
        JsonNode tree = JsonText.parse(body, violations);
        return bind(type, tree, mapper.valueToTree(current), violations);
    }

    /** As {@link #replace}, after merging the body into those members of {@code current} that the type has. */
    public <T> T merge(byte[] body, Class<T> type, Object current) {
        Violations violations = new Violations();
        return merge(JsonText.parse(body, violations), type, current, violations);
    }

    public <T> T merge(JsonNode patch, Class<T> type, Object current) {
        return merge(patch, type, current, new Violations());
    }

    private <T> T merge(JsonNode patch, Class<T> type, Object current, Violations violations) {
        JsonNode seen = mapper.valueToTree(current);
        JsonNode merged = MergePatch.merge(writable(seen, type), patch);
        keepForeignNulls(patch, merged, type);
        return bind(type, merged, seen, violations);
    }

    private <T> T bind(Class<T> type, JsonNode tree, JsonNode current, Violations violations) {
        Object bound = new Binding(leaves, constraints, violations).bind(type, tree, current, "");
        violations.throwIfAny();
        return type.cast(requireNonNull(bound));
    }

    private static JsonNode writable(JsonNode seen, Class<?> type) {
        return ((ObjectNode) seen.deepCopy()).retain(names(type));
    }

    /** Setting a member to null that is not the caller's to change is as wrong as any other value. */
    private static void keepForeignNulls(JsonNode patch, JsonNode merged, Class<?> type) {
        Set<String> names = names(type);
        for (Map.Entry<String, JsonNode> member : patch.properties()) {
            if (member.getValue().isNull() && !names.contains(member.getKey())) {
                ((ObjectNode) merged).set(member.getKey(), member.getValue());
            }
        }
    }

    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
