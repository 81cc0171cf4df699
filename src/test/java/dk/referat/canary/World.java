package dk.referat.canary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.canary.Visitor.Place;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** All things that were made, and the canaries in them. */
final class World {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final Map<String, Mark> marks = new LinkedHashMap<>();

    void add(Thing thing, JsonNode sent) {
        things.put(thing.id(), thing);
        marks.put(thing.id(), new Mark(thing.id(), thing, "id"));
        mark(thing, sent, "");
    }

    /** Remembers the canaries of what was sent; {@code suffix} stands behind the members' names. */
    void mark(Thing thing, JsonNode sent, String suffix) {
        sent.properties()
                .forEach(member -> Canaries.in(member.getValue().toString()).stream()
                        .filter(canary -> !things.containsKey(canary))
                        .forEach(canary ->
                                marks.putIfAbsent(canary, new Mark(canary, thing, member.getKey() + suffix))));
    }

    void rename(Thing thing, String member, String now) {
        marks.replaceAll((canary, mark) ->
                mark.thing().equals(thing) && mark.member().equals(member) ? new Mark(canary, thing, now) : mark);
    }

    List<Thing> things() {
        return List.copyOf(things.values());
    }

    List<Thing> of(Kind kind) {
        return things.values().stream().filter(thing -> thing.kind() == kind).toList();
    }

    List<String> bodies(Place place) {
        return of(Kind.BODY).stream()
                .filter(body -> body.place() == place)
                .map(Thing::id)
                .toList();
    }

    Map<String, Mark> marks() {
        return marks;
    }

    /** The canaries in a member of all things of a kind. */
    List<String> canaries(Kind kind, String member) {
        return marks.values().stream()
                .filter(mark -> mark.thing().kind() == kind && mark.member().equals(member))
                .map(Mark::canary)
                .toList();
    }

    Rules rules(DataSource database) {
        Map<String, JsonNode> rows = new HashMap<>();
        String bodies =
                of(Kind.BODY).stream().map(body -> "'" + body.id() + "'").collect(Collectors.joining(","));
        try (Connection connection = database.getConnection()) {
            for (Kind kind :
                    Arrays.stream(Kind.values()).filter(Kind::isForAudiences).toList()) {
                String owner = kind == Kind.BODY ? "id" : "body_id";
                String sql = "select to_jsonb(t) from %s t where %s in (%s)".formatted(kind.table(), owner, bodies);
                for (JsonNode row : read(connection, sql)) {
                    rows.put(row.path("id").asText(), row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Rules(rows);
    }

    private static List<JsonNode> read(Connection connection, String sql) throws SQLException {
        List<JsonNode> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(json(result.getString(1)));
            }
        }
        return rows;
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
