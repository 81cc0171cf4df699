package dk.referat.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.access.AudienceModel.Seen;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All rows of one body as they stand at one moment, and what each audience sees of them. */
record Rows(Map<String, Row> byId) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, List<String>> NEUTRAL = Map.of(
            "body", List.of(),
            "meeting", List.of(),
            "agenda_item", List.of("parent_id", "rank", "number", "public_title", "access", "legal_basis"),
            "decision", List.of("rank", "date", "state", "public_text", "access", "legal_basis"),
            "task", List.of(),
            "attachment", List.of("rank", "shown_title", "access"));
    private static final List<String> PLACES = List.of("position", "sequence", "index");
    private static final List<String> RANKS = List.of("public_rank", "internal_rank");

    record Row(String table, JsonNode columns, ObjectNode content, Seen kept, List<Long> revisions) {

        String id() {
            return columns.path("id").asText();
        }

        boolean refersTo(String column, @Nullable String id) {
            return id != null && columns.path(column).asText().equals(id);
        }

        /** Its rank among those of its siblings that the audience knows of; null if it knows nothing of the row. */
        @Nullable
        Integer rank(int audience) {
            JsonNode rank = columns.path(RANKS.get(audience));
            return rank.isNull() ? null : (Integer) rank.asInt();
        }

        /** Whether rows of its kind have an order among those that lie in the same thing. */
        boolean isPlaced() {
            return PLACES.stream().anyMatch(columns::has);
        }

        boolean isSiblingOf(Row other) {
            String within = table.equals("agenda_item") ? "meeting_id" : "item_id";
            return table.equals(other.table)
                    && columns.path(within).equals(other.columns.path(within))
                    && columns.path("parent_id").equals(other.columns.path("parent_id"));
        }

        boolean standsBefore(Row other) {
            String place = PLACES.stream().filter(columns::has).findFirst().orElseThrow();
            int difference =
                    columns.path(place).asInt() - other.columns.path(place).asInt();
            return difference < 0 || difference == 0 && id().compareTo(other.id()) < 0;
        }

        @Nullable
        String reference(String column) {
            return columns.path(column).isNull() ? null : columns.path(column).asText();
        }

        /** Null if the audience knows nothing of the row. */
        @Nullable
        JsonNode seenBy(int audience) {
            if (audience < kept.audience()) {
                return null;
            }
            ObjectNode seen = content.deepCopy();
            seen.remove(RANKS);
            if (audience < RANKS.size()) {
                seen.remove(PLACES);
                seen.set("rank", content.path(RANKS.get(audience)));
            }
            return audience >= kept.content() ? seen : seen.retain(NEUTRAL.get(table));
        }
    }

    static Rows read(Connection connection, String body) throws SQLException {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String table : NEUTRAL.keySet()) {
            String owner = table.equals("body") ? "id" : "body_id";
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(
                            "select to_jsonb(t) from %s t where %s = '%s'".formatted(table, owner, body))) {
                while (result.next()) {
                    Row row = row(table, result.getString(1));
                    rows.put(row.id(), row);
                }
            }
        }
        return new Rows(rows);
    }

    private static Row row(String table, String json) {
        try {
            ObjectNode columns = (ObjectNode) JSON.readTree(json);
            Seen kept = new Seen(
                    columns.path("audience").asInt(),
                    columns.path("content_audience").asInt());
            List<Long> revisions = Stream.of("public_revision", "internal_revision", "closed_revision")
                    .map(column -> columns.path(column).asLong())
                    .toList();
            ObjectNode content = columns.deepCopy();
            content.remove(Set.of("audience", "content_audience", "touched", "moved_in", "moved_from"));
            content.remove(Set.of("public_revision", "internal_revision", "closed_revision"));
            content.remove(Set.of("public_modified_at", "internal_modified_at", "closed_modified_at"));
            return new Row(table, columns, content, kept, revisions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, JsonNode> columns() {
        Map<String, JsonNode> columns = new LinkedHashMap<>();
        byId.forEach((id, row) -> columns.put(id, row.columns()));
        return columns;
    }

    @Nullable
    JsonNode seenBy(int audience, String id) {
        Row row = byId.get(id);
        return row == null ? null : row.seenBy(audience);
    }

    /** Whether what the audience sees of any of the rows differs from then to now. */
    boolean differFor(int audience, Rows before, Set<String> ids) {
        return ids.stream().anyMatch(id -> !Objects.equals(before.seenBy(audience, id), seenBy(audience, id)));
    }

    /** Whether anything at all about the rows differs from then to now, who may see them included. */
    boolean differ(Rows before, Set<String> ids) {
        return ids.stream().anyMatch(id -> {
            Row then = before.byId.get(id);
            Row now = byId.get(id);
            return then == null
                    || now == null
                    || !then.content().equals(now.content())
                    || !then.kept().equals(now.kept());
        });
    }
}
