package dk.referat.canary;

import com.fasterxml.jackson.databind.JsonNode;
import dk.referat.access.AudienceModel;
import dk.referat.access.AudienceModel.Seen;
import java.util.Map;

/** Which audience may see a member of a thing: 0 the public, 1 employees, 2 the closed audience. */
final class Rules {

    /** In place of a member: what the thing held once and tells nobody any more. */
    static final String GONE = "gone";

    private static final int NOBODY = 4;

    /** What a body plans is for employees. */
    private static final Seen PLANNED = new Seen(1, 1);

    /** What waits may be a closed matter. */
    private static final Seen WAITING = new Seen(2, 2);

    private final Map<String, JsonNode> rows;
    private final AudienceModel model;

    /** All rows by their ids. */
    Rules(Map<String, JsonNode> rows) {
        this.rows = rows;
        this.model = new AudienceModel(rows);
    }

    /**
     * @param may the lowest audience that may see it
     * @param must the lowest that is shown it somewhere; past all of them if nobody is
     */
    record Least(int may, int must) {

        boolean isShown() {
            return must < NOBODY;
        }
    }

    Least of(Mark mark) {
        if (!mark.thing().kind().isForAudiences()) {
            return same(Visitor.HOLDERS_OF_A_ROLE);
        }
        Seen seen = seen(mark.thing());
        if (mark.member().equals("id")) {
            return same(seen.audience());
        }
        if (mark.member().equals(GONE)) {
            return new Least(seen.content(), NOBODY);
        }
        return switch (mark.thing().kind()) {
            case AGENDA_ITEM ->
                switch (mark.member()) {
                    case "publicTitle", "legalBasis" -> same(seen.audience());
                    default -> same(seen.content());
                };
            case DECISION ->
                switch (mark.member()) {
                    case "publicText" -> same(seen.audience());
                    case "legalBasis", "earlier publicText" -> new Least(seen.audience(), seen.content());
                    default -> same(seen.content());
                };
            case ATTACHMENT -> same(mark.member().equals(shownTitle(mark.thing())) ? seen.audience() : seen.content());
            case BODY,
                    MEMBERSHIP,
                    MEETING,
                    TASK,
                    PATH_STEP,
                    STANDING_ITEM,
                    BACKLOG_ENTRY,
                    WHEEL_ENTRY,
                    MINUTES_APPROVAL,
                    IMPORT_JOB,
                    RETENTION_RULE,
                    RETENTION_LIST,
                    REDACTION,
                    WEBHOOK,
                    WEBHOOK_DELIVERY,
                    API_KEY -> same(seen.content());
        };
    }

    private Seen seen(Thing thing) {
        JsonNode row = row(thing.id());
        return switch (thing.kind()) {
            case BODY -> model.body(row);
            case MEMBERSHIP -> model.body(row(row.path("body_id").asText()));
            case MEETING -> model.meeting(row);
            case AGENDA_ITEM -> model.item(row);
            case DECISION -> model.decision(row);
            case TASK -> model.task(row);
            case ATTACHMENT -> model.attachment(row);
            case PATH_STEP -> model.pathStep(row);
            case MINUTES_APPROVAL -> spoken(row(row.path("meeting_id").asText()));
            case STANDING_ITEM, WHEEL_ENTRY -> PLANNED;
            case BACKLOG_ENTRY -> WAITING;
            case IMPORT_JOB, RETENTION_RULE, RETENTION_LIST, REDACTION, WEBHOOK, WEBHOOK_DELIVERY, API_KEY ->
                throw new IllegalArgumentException("No audience sees " + thing);
        };
    }

    /** That somebody spoke to the minutes is for employees who see the meeting. */
    private Seen spoken(JsonNode meeting) {
        return new Seen(Math.max(model.meeting(meeting).audience(), 1), 2);
    }

    /** What shows of a closed attachment, if anything of it shows. */
    private String shownTitle(Thing attachment) {
        String policy = row(row(attachment.id()).path("body_id").asText())
                .path("closed_title_policy")
                .asText();
        return policy.equals("SHOW") ? "title" : "publicTitle";
    }

    private JsonNode row(String id) {
        JsonNode row = rows.get(id);
        if (row == null) {
            throw new IllegalStateException("The world has no row " + id);
        }
        return row;
    }

    private static Least same(int audience) {
        return new Least(audience, audience);
    }
}
