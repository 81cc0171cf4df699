package dk.referat.external;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.journal.ExternalRef;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A line as JSON, of which it counts what is there and what is not. */
record Line(ObjectNode json) {

    private static final String REFS = "refs";

    /** With the name under which it is loaded among its references. */
    ObjectNode referringTo(ExternalRef name) {
        ObjectNode more = json.deepCopy();
        ArrayNode refs = more.path(REFS) instanceof ArrayNode given ? given : more.putArray(REFS);
        ObjectNode own = more.objectNode()
                .put("system", name.system())
                .put("kind", name.kind())
                .put("id", name.id());
        for (var ref : refs) {
            if (ref.equals(own)) {
                return more;
            }
        }
        refs.add(own);
        return more;
    }

    /** As a merge patch: what the line does not speak of stays as it is. */
    ObjectNode changeOf(ExternalRef name, Class<? extends Record> content) {
        ObjectNode patch = json.has(REFS) ? referringTo(name) : json.deepCopy();
        patch.retain(Arrays.stream(content.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
        // The date of a meeting follows from its start.
        if (patch.hasNonNull("plannedStart") && !patch.has("date")) {
            patch.putNull("date");
        }
        return patch;
    }
}
