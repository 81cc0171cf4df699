package dk.referat.canary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every kind of caller, with what each shows at the door. */
final class Cast {

    private final Map<Visitor, Map<String, String>> credentials = new EnumMap<>(Visitor.class);

    /** @param here ids of the bodies that are {@code HERE} */
    Cast(List<String> here, List<String> elsewhere) {
        for (Visitor visitor : Visitor.values()) {
            List<String> grants = visitor.grants(here, elsewhere).stream()
                    .map(World::json)
                    .map(grant -> grant.path("role").asText() + ":"
                            + grant.path("body").asText())
                    .toList();
            credentials.put(
                    visitor,
                    visitor == Visitor.ANONYMOUS
                            ? Map.of()
                            : Map.of(StandIns.HEADER, visitor.column() + "," + String.join(",", grants)));
        }
    }

    Map<String, String> credentials(Visitor visitor) {
        return credentials.get(visitor);
    }
}
