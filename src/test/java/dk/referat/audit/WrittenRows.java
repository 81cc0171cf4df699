package dk.referat.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** All rows that somebody wrote, as they stand at one moment. */
record WrittenRows(Map<String, Row> rows) {

    static final List<String> TABLES = List.of(
            "body",
            "membership",
            "meeting",
            "agenda_item",
            "decision",
            "decision_edition",
            "decision_receipt",
            "task",
            "attachment",
            "path_step",
            "source_text",
            "api_key",
            "webhook",
            "webhook_delivery",
            "standing_item",
            "backlog_entry",
            "wheel_entry",
            "accepted_line",
            "agenda_version",
            "minutes_version",
            "minutes_approval",
            "import_job",
            "retention_rule",
            "retention_list");

    private static final Set<String> FOLLOWS = Set.of(
            "audience",
            "content_audience",
            "shown_title",
            "minuted",
            "public_rank",
            "internal_rank",
            "touched",
            "moved_in",
            "moved_from",
            "public_revision",
            "public_modified_at",
            "internal_revision",
            "internal_modified_at",
            "closed_revision",
            "closed_modified_at");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param name the resource and the id, as entries have them */
    record Row(String name, String version, JsonNode written) {}

    static WrittenRows read(Database database) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String table : TABLES) {
            database.ask("select to_jsonb(t) from " + table + " t").forEach(json -> {
                ObjectNode columns = parse(json);
                boolean edition = table.equals("decision_edition");
                String id = columns.path(edition ? "decision_id" : "id").asText();
                String key = table + id + (edition ? columns.path("edition") : "");
                String version = columns.path(columns.has("version") ? "version" : "closed_revision")
                        .asText("-");
                columns.remove(FOLLOWS);
                rows.put(key, new Row(table.replace('_', '-') + " " + id, version, columns));
            });
        }
        return new WrittenRows(rows);
    }

    /** The entries that what changed since {@code before} must have left, in the form of {@link Log#writesSince}. */
    List<String> entriesSince(WrittenRows before) {
        List<String> entries = new ArrayList<>();
        Set<String> all = new TreeSet<>(before.rows.keySet());
        all.addAll(rows.keySet());
        for (String key : all) {
            Row was = before.rows.get(key);
            Row now = rows.get(key);
            if (was == null) {
                entries.add("CREATE " + now.name + " - " + now.version);
            } else if (now == null) {
                entries.add("DELETE " + was.name + " " + was.version + " -");
            } else if (!Objects.equals(was.written, now.written)) {
                entries.add("UPDATE " + now.name + " " + was.version + " " + now.version);
            }
        }
        return entries;
    }

    private static ObjectNode parse(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
