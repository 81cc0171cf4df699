package dk.referat.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What breaks a program that was written against an earlier schema. A request may be asked for less and take more, an
 * answer may promise more; values may be added to closed sets, and members to answers.
 */
final class SchemaComparison {

    private static final List<String> UPPER = List.of("maxLength", "maxItems", "maxProperties", "maximum");
    private static final List<String> LOWER = List.of("minLength", "minItems", "minProperties", "minimum");
    private static final List<String> SHAPE = List.of("pattern", "format", "const", "uniqueItems");

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> breaks;
    private final Set<String> compared = new HashSet<>();

    SchemaComparison(JsonNode before, JsonNode after, List<String> breaks) {
        this.before = before;
        this.after = after;
        this.breaks = breaks;
    }

    void request(String place, JsonNode was, JsonNode is) {
        compare(place, was, is, true);
    }

    void answer(String place, JsonNode was, JsonNode is) {
        compare(place, was, is, false);
    }

    private void compare(String place, JsonNode was, JsonNode is, boolean sent) {
        String references = was.path("$ref").asText() + " " + is.path("$ref").asText();
        if (!references.isBlank() && !compared.add(references + sent)) {
            return;
        }
        Map<String, JsonNode> could = alternatives(before, was);
        Map<String, JsonNode> can = alternatives(after, is);
        if (sent) {
            could.keySet().stream()
                    .filter(kind -> !can.containsKey(kind))
                    .forEach(kind -> breaks.add(place + " may no more be " + kind));
        } else {
            can.keySet().stream()
                    .filter(kind -> !could.containsKey(kind))
                    .forEach(kind -> breaks.add(place + " may now be " + kind));
        }
        could.forEach((kind, schema) -> {
            if (can.containsKey(kind)) {
                compareOne(place, schema, can.get(kind), sent);
            }
        });
    }

    /** The types it may have; objects by the names of their schemas, where there are several. */
    private static Map<String, JsonNode> alternatives(JsonNode document, JsonNode schema) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        Map<String, JsonNode> objects = new LinkedHashMap<>();
        collect(document, schema, "object", found, objects);
        if (objects.size() == 1) {
            found.put("object", objects.values().iterator().next());
        } else {
            found.putAll(objects);
        }
        return found;
    }

    private static void collect(
            JsonNode document,
            JsonNode schema,
            String name,
            Map<String, JsonNode> found,
            Map<String, JsonNode> objects) {
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            String referred = reference.substring(reference.lastIndexOf('/') + 1);
            collect(document, document.at(reference.substring(1)), referred, found, objects);
            return;
        }
        List<JsonNode> several = Stream.of("oneOf", "anyOf")
                .flatMap(word -> elements(schema.path(word)))
                .toList();
        several.forEach(one -> collect(document, one, name, found, objects));
        if (several.isEmpty()) {
            types(schema)
                    .forEach(type ->
                            (type.equals("object") ? objects : found).put(type.equals("object") ? name : type, schema));
        }
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isMissingNode()) {
            return List.of("anything");
        }
        return type.isArray() ? texts(type).toList() : List.of(type.asText());
    }

    private void compareOne(String place, JsonNode was, JsonNode is, boolean sent) {
        compareValues(place, was, is, sent);
        compareMembers(place, was, is, sent);
        if (was.has("items") && is.has("items")) {
            compare(place + "/*", was.path("items"), is.path("items"), sent);
        }
        for (String shape : SHAPE) {
            JsonNode asked = sent ? is.path(shape) : was.path(shape);
            if (!asked.isMissingNode() && !was.path(shape).equals(is.path(shape))) {
                breaks.add(place + " has another " + shape);
            }
        }
        if (sent) {
            UPPER.stream()
                    .filter(limit -> is.has(limit) && number(is, limit) < number(was, limit, Double.MAX_VALUE))
                    .forEach(limit -> breaks.add(place + " has a lower " + limit));
            LOWER.stream()
                    .filter(limit -> is.has(limit) && number(is, limit) > number(was, limit, -Double.MAX_VALUE))
                    .forEach(limit -> breaks.add(place + " has a higher " + limit));
        }
    }

    private void compareValues(String place, JsonNode was, JsonNode is, boolean sent) {
        Set<String> left = new TreeSet<>(texts(was.path("enum")).toList());
        left.removeAll(texts(is.path("enum")).toList());
        if (is.has("enum") && !left.isEmpty()) {
            breaks.add(place + " lost the values " + left);
        } else if (sent && is.has("enum") && !was.has("enum")) {
            breaks.add(place + " takes only some values");
        } else if (!sent && was.has("enum") && !is.has("enum")) {
            breaks.add(place + " has any value");
        }
    }

    private void compareMembers(String place, JsonNode was, JsonNode is, boolean sent) {
        Set<String> needed = new TreeSet<>(texts(was.path("required")).toList());
        Set<String> need = new TreeSet<>(texts(is.path("required")).toList());
        for (Map.Entry<String, JsonNode> member : was.path("properties").properties()) {
            String name = member.getKey();
            JsonNode now = is.path("properties").path(name);
            if (now.isMissingNode()) {
                breaks.add(place + "/" + name + " is gone");
                continue;
            }
            if (!sent && needed.contains(name) && !need.contains(name)) {
                breaks.add(place + "/" + name + " may be left out");
            }
            compare(place + "/" + name, member.getValue(), now, sent);
        }
        if (sent) {
            need.stream()
                    .filter(name -> !needed.contains(name))
                    .forEach(name -> breaks.add(place + "/" + name + " is required"));
        }
    }

    private static double number(JsonNode schema, String limit) {
        return schema.path(limit).asDouble();
    }

    private static double number(JsonNode schema, String limit, double unlimited) {
        return schema.path(limit).asDouble(unlimited);
    }

    static Stream<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::asText);
    }

    static Stream<JsonNode> elements(@Nullable JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        if (array != null && array.isArray()) {
            StreamSupport.stream(array.spliterator(), false).forEach(elements::add);
        }
        return elements.stream();
    }
}
