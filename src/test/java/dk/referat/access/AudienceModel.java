package dk.referat.access;

import static java.lang.Math.max;
import static java.lang.Math.min;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/**
 * The rules of who may see what, worked out for each row from the things it lies in; knows nothing of how the database
 * keeps the answer.
 */
public final class AudienceModel {

    private static final int PUBLIC = 0;
    private static final int INTERNAL = 1;
    private static final int CLOSED = 2;

    /** @param content the lowest audience that sees the whole */
    public record Seen(int audience, int content) {}

    private final Map<String, JsonNode> rows;

    /** The rows by their ids. */
    public AudienceModel(Map<String, JsonNode> rows) {
        this.rows = rows;
    }

    public Seen body(JsonNode body) {
        int audience = body.path("publication_policy").asText().equals("PUBLIC") ? PUBLIC : INTERNAL;
        return new Seen(audience, audience);
    }

    public Seen meeting(JsonNode meeting) {
        boolean hidden = isClosed(meeting) || isUnset(meeting, "agenda_published_at");
        int audience = hidden ? CLOSED : body(the(meeting, "body_id")).audience();
        return new Seen(audience, audience);
    }

    public Seen item(JsonNode item) {
        String state = item.path("state").asText();
        boolean onAgenda =
                !Set.of("DRAFT", "READY").contains(state) && !(state.equals("WITHDRAWN") && isUnset(item, "number"));
        int audience = onAgenda ? meeting(the(item, "meeting_id")).audience() : CLOSED;
        if (!isUnset(item, "parent_id")) {
            audience = max(audience, item(the(item, "parent_id")).content());
        }
        return new Seen(audience, isClosed(item) ? CLOSED : audience);
    }

    public Seen decision(JsonNode decision) {
        JsonNode item = the(decision, "item_id");
        int wereItOpen = max(minuted(decision), item(item).audience());
        if (decision.path("state").asText().equals("DRAFT")) {
            wereItOpen = CLOSED;
        }
        int content = isClosed(decision) ? CLOSED : max(wereItOpen, item(item).content());
        return new Seen(isUnset(decision, "public_text") ? content : min(wereItOpen, content), content);
    }

    /** Employees see what was decided, the public what the last approved minutes say of it if they still say it. */
    private int minuted(JsonNode decision) {
        return max(
                outcomes(the(decision, "meeting_id")), decision.path("minuted").asBoolean() ? PUBLIC : INTERNAL);
    }

    public Seen task(JsonNode task) {
        int audience = max(
                outcomes(the(task, "meeting_id")), item(the(task, "item_id")).content());
        if (!isUnset(task, "decision_id")) {
            audience = max(audience, decision(the(task, "decision_id")).content());
        }
        audience = isClosed(task) ? CLOSED : audience;
        return new Seen(audience, audience);
    }

    public Seen attachment(JsonNode attachment) {
        int audience = item(the(attachment, "item_id")).content();
        if (!isUnset(attachment, "decision_id")) {
            audience = max(audience, decision(the(attachment, "decision_id")).content());
        }
        if (!isClosed(attachment)) {
            return new Seen(audience, audience);
        }
        boolean hidden =
                the(attachment, "body_id").path("closed_title_policy").asText().equals("HIDE");
        return new Seen(hidden ? CLOSED : audience, CLOSED);
    }

    /** Of a case that is no item's, employees see it. */
    public Seen pathStep(JsonNode step) {
        int audience =
                isUnset(step, "item_id") ? INTERNAL : item(the(step, "item_id")).content();
        audience = isClosed(step) ? CLOSED : audience;
        return new Seen(audience, audience);
    }

    /** Employees see what a published meeting decided, the public once its minutes are approved. */
    private int outcomes(JsonNode meeting) {
        return max(meeting(meeting).audience(), isUnset(meeting, "minutes_approved_at") ? INTERNAL : PUBLIC);
    }

    private JsonNode the(JsonNode row, String reference) {
        return rows.get(row.path(reference).asText());
    }

    private static boolean isClosed(JsonNode row) {
        return row.path("access").asText().equals("CLOSED");
    }

    private static boolean isUnset(JsonNode row, String column) {
        return row.path(column).isNull();
    }
}
