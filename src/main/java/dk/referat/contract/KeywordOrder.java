package dk.referat.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Writes a schema's keywords in an order that reads well, which is also the same in the file and on the wire. */
// Where tests read the document of the build and write it anew, the order is lost on the way.
@OpenApiFilter(
        stages = {OpenApiFilter.RunStage.BUILD, OpenApiFilter.RunStage.RUNTIME_STARTUP},
        priority = 1)
public class KeywordOrder implements OASFilter {

    private static final List<String> ORDER = List.of(
            "type",
            "description",
            "format",
            "enum",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "items",
            "minItems",
            "maxItems",
            "default",
            "properties",
            "required",
            "additionalProperties");

    @Override
    public Schema filterSchema(Schema schema) {
        // Those that are just true or false have no keywords, and would lose what they say.
        return schema.getBooleanSchema() == null ? ordered(schema) : schema;
    }

    private static Schema ordered(Schema schema) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        schema.getAll().entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, ?>>comparingInt(entry -> place(entry.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        schema.setAll(ordered);
        return schema;
    }

    private static int place(String keyword) {
        int place = ORDER.indexOf(keyword);
        return place < 0 ? ORDER.size() : place;
    }
}
