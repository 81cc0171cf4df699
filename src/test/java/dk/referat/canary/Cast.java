package dk.referat.canary;

import com.fasterxml.jackson.databind.JsonNode;
import dk.referat.Callers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every kind of caller, with what each shows at the door. */
final class Cast {

    private final Map<Visitor, Map<String, String>> credentials = new EnumMap<>(Visitor.class);
    private final Maker maker;
    private final List<String> here;
    private final List<String> elsewhere;

    /** @param here ids of the bodies that are {@code HERE} */
    Cast(Maker maker, List<String> here, List<String> elsewhere) {
        this.maker = maker;
        this.here = here;
        this.elsewhere = elsewhere;
    }

    Map<String, String> credentials(Visitor visitor) {
        return credentials.computeIfAbsent(visitor, this::introduced);
    }

    private Map<String, String> introduced(Visitor visitor) {
        if (visitor == Visitor.ANONYMOUS) {
            return Map.of();
        }
        JsonNode made = maker.send(
                Request.send("POST", "/api/v1/api-keys", """
                {"name": "%s", "grants": [%s], "identifiers": ["%s"]}
                """.formatted(
                        visitor.column(), String.join(", ", visitor.grants(here, elsewhere)), Visitor.IDENTIFIER)),
                201);
        return Map.of(Callers.API_KEY, made.path("key").asText());
    }
}
