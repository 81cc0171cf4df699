package dk.referat.overview.hints;

import com.fasterxml.jackson.databind.JsonNode;
import dk.referat.access.Audience;
import dk.referat.access.Visibility;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something of a meeting as its secretary sees it.
 *
 * @param within what it lies on, the nearest first
 * @param closed by itself or by what it lies on; a draft need not be
 * @param neutral the texts that others see of it when it is closed
 */
record Thing(
        Hinted resource,
        Visibility visibility,
        List<Hinted> within,
        boolean closed,
        JsonNode view,
        List<String> neutral) {

    /** Members that hold what people write, wherever they stand. */
    private static final Set<String> WRITTEN = Set.of(
            "title",
            "publicTitle",
            "heading",
            "text",
            "publicText",
            "legalBasis",
            "name",
            "location",
            "dateText",
            "stateReason",
            "stateComment",
            "reason",
            "comment",
            "description",
            "sourceSentence",
            "fileName",
            "versionLabel",
            "documentNumber",
            "caseNumber");

    /** A text with its JSON Pointer. */
    record Shown(String field, String text) {

        boolean isTitle() {
            return field.equals("/title") || field.equals("/publicTitle");
        }
    }

    String text(String member) {
        return view.path(member).asText("");
    }

    boolean shows(String field) {
        return shown().anyMatch(shown -> shown.field().equals(field));
    }

    /** All that people wrote in it. */
    Stream<Shown> written() {
        return texts(view, "");
    }

    /** What is seen of it below the closed audience. */
    Stream<Shown> shown() {
        if (visibility.openTo(Audience.INTERNAL)) {
            return texts(view, "");
        }
        return visibility.knownTo(Audience.INTERNAL)
                ? neutral.stream()
                        .filter(field -> view.at(field).isTextual())
                        .map(field -> new Shown(field, view.at(field).textValue()))
                : Stream.of();
    }

    private static Stream<Shown> texts(JsonNode node, String at) {
        if (node.isArray()) {
            return IntStream.range(0, node.size()).boxed().flatMap(i -> texts(node.get(i), at + "/" + i));
        }
        // The body's name is no text of the meeting's.
        return node.properties().stream()
                .filter(member -> !member.getKey().equals("body"))
                .flatMap(member -> {
                    String field = at + "/" + member.getKey();
                    JsonNode value = member.getValue();
                    if (!value.isTextual()) {
                        return texts(value, field);
                    }
                    return WRITTEN.contains(member.getKey())
                            ? Stream.of(new Shown(field, value.textValue()))
                            : Stream.of();
                });
    }
}
