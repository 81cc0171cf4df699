package dk.referat.canary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.canary.Scene.Cover;
import dk.referat.canary.Visitor.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/** A meeting that was held, with something open and something closed of each kind; and changes of what is hidden. */
final class QuietAgenda {

    static final String NUMBER = "123456789/21";

    private static final String PUBLIC_TEXT = "Sagen blev afgjort.";
    private static final Cover OPEN = new Cover(false, false);
    private static final Cover CLOSED = new Cover(true, false);
    private static final Cover CLOSED_WITH_PUBLIC_TEXT = new Cover(true, true);

    private final Maker maker;
    private final Map<String, Runnable> changes = new LinkedHashMap<>();

    final Thing body;
    final Thing meeting;
    final Thing item;
    final Thing closedItem;
    final Thing decision;
    final Thing closedDecision;
    final Thing task;
    final Thing attachment;
    final Thing closedAttachment;

    QuietAgenda(Wire wire, String closedTitles) {
        maker = Maker.of(wire);
        ObjectNode content = maker.draft(Drafts.BODY.formatted(Drafts.REF));
        content.put("publicationPolicy", "PUBLIC").put("closedTitlePolicy", closedTitles);
        body = maker.create(Kind.BODY, "/api/v1/bodies", content, Place.HERE);
        meeting = meeting("2026-03-04");
        item(OPEN);
        item = approved(item(OPEN));
        closedItem = approved(item(CLOSED_WITH_PUBLIC_TEXT));
        Life.HELD.steps().forEach(step -> maker.move(meeting, step));
        decision(item, OPEN);
        decision = decision(item, OPEN);
        maker.move(decision, "CONFIRMED");
        closedDecision = decision(item, CLOSED_WITH_PUBLIC_TEXT);
        maker.change(closedDecision, "{\"publicText\": \"%s\"}".formatted(PUBLIC_TEXT));
        maker.move(closedDecision, "CONFIRMED");
        task = task(decision, OPEN);
        closedAttachment = attachment(CLOSED_WITH_PUBLIC_TEXT);
        attachment = attachment(OPEN);
        maker.change(attachment, "{\"documentNumber\": \"%s\"}".formatted(NUMBER));
    }

    private Thing approved(Thing one) {
        maker.move(one, "APPROVED");
        return one;
    }

    /** Changes that nobody but the closed audience sees, each on what those before it left. */
    Map<String, Runnable> hiddenFromEmployees() {
        Thing[] draft = new Thing[6];
        step("a draft item in the first place", () -> draft[0] = item(OPEN, 1));
        step("a sub-item of it", () -> draft[1] = subItem(draft[0], OPEN));
        step("a draft sub-item of an open item", () -> draft[5] = subItem(item, OPEN));
        step("the draft's title", () -> maker.change(draft[0], "{\"title\": \"~\"}"));
        step("the draft ready", () -> maker.move(draft[0], "READY"));
        step("a draft withdrawn", () -> maker.move(draft[0], "WITHDRAWN"));
        step("the draft's end", () -> maker.delete(draft[0]));
        step("the end of the open item's draft", () -> maker.delete(draft[5]));
        step("a draft decision", () -> draft[2] = decision(item, OPEN));
        step("its text", () -> maker.change(draft[2], "{\"text\": \"~\"}"));
        step("its end", () -> maker.delete(draft[2]));
        step("the closed item's title", () -> maker.change(closedItem, "{\"title\": \"~\", \"caseNumber\": \"21/#\"}"));
        step("a sub-item of the closed item", () -> subItem(closedItem, OPEN));
        step("a decision on the closed item", () -> maker.move(decision(closedItem, OPEN), "CONFIRMED"));
        step("a task on the closed item", () -> maker.move(task(closedItem, OPEN), "IN_PROGRESS"));
        step(
                "a correction of the closed decision",
                () -> maker.correct(
                        closedDecision, maker.draft(Drafts.CORRECTION).put("publicText", PUBLIC_TEXT)));
        step("a closed task", () -> draft[3] = task(decision, CLOSED));
        step("its progress", () -> maker.move(draft[3], "IN_PROGRESS"));
        step("a task of the closed decision", () -> task(closedDecision, OPEN));
        step("the closed attachment's number", () -> maker.change(closedAttachment, """
                {"documentNumber": "#/21", "documentId": "~", "fileName": "~", "refs": []}
                """));
        step("a meeting in preparation", () -> draft[4] = meeting("2026-03-04"));
        step("its end", () -> maker.delete(draft[4]));
        step("a closed meeting", () -> closedMeeting());
        return changes;
    }

    /** More of them, where the body's policy hides closed attachments altogether. */
    Map<String, Runnable> hiddenByPolicy() {
        Thing[] made = new Thing[1];
        step("a closed attachment", () -> made[0] = attachment(CLOSED, 1));
        step("its titles", () -> maker.change(made[0], "{\"title\": \"~\", \"publicTitle\": \"~\"}"));
        step("its place", () -> maker.change(made[0], "{\"index\": 2}"));
        step("its end", () -> maker.delete(made[0]));
        return changes;
    }

    /** Changes that employees see, and the public does not. */
    Map<String, Runnable> hiddenFromThePublic() {
        step("another task", () -> task(decision, OPEN));
        step("its progress", () -> maker.move(task, "IN_PROGRESS"));
        step("a confirmed decision", () -> maker.move(decision(item, OPEN), "CONFIRMED"));
        step("a correction", () -> maker.correct(decision, OPEN));
        step("a reference of a decision", () -> maker.change(decision, "{\"refs\": [%s]}".formatted(Drafts.REF)));
        return changes;
    }

    private void step(String name, Runnable change) {
        changes.put(changes.size() + " " + name, change);
    }

    private Thing meeting(String date) {
        String draft = Drafts.MEETING.formatted(date, Drafts.REF, Drafts.PARTY, Drafts.PARTY);
        ObjectNode content = maker.draft(draft).put("body", body.name());
        return maker.create(Kind.MEETING, "/api/v1/meetings", content, Place.HERE);
    }

    private void closedMeeting() {
        Thing closed = meeting("2026-03-11");
        maker.change(closed, "{\"access\": \"CLOSED\", \"legalBasis\": \"~\"}");
        Thing only = approved(create(Kind.AGENDA_ITEM, closed, "/agenda-items", itemDraft(OPEN)));
        Life.HELD.steps().forEach(step -> maker.move(closed, step));
        maker.move(decision(only, OPEN), "CONFIRMED");
    }

    private ObjectNode itemDraft(Cover cover) {
        return maker.draft(Drafts.AGENDA_ITEM.formatted(Drafts.PARTY, Drafts.PARTY, Drafts.REF), cover, "publicTitle");
    }

    private Thing item(Cover cover) {
        return create(Kind.AGENDA_ITEM, meeting, "/agenda-items", itemDraft(cover));
    }

    private Thing item(Cover cover, int position) {
        return create(
                Kind.AGENDA_ITEM, meeting, "/agenda-items", itemDraft(cover).put("position", position));
    }

    private Thing subItem(Thing parent, Cover cover) {
        return create(
                Kind.AGENDA_ITEM, meeting, "/agenda-items", itemDraft(cover).put("parent", parent.id()));
    }

    private Thing decision(Thing on, Cover cover) {
        ObjectNode content = maker.draft(Drafts.DECISION.formatted(Drafts.REF), cover, "publicText");
        return create(Kind.DECISION, on, "/decisions", content);
    }

    private Thing task(Thing on, Cover cover) {
        return create(Kind.TASK, on, "/tasks", maker.draft(Drafts.TASK.formatted(Drafts.OWNER, Drafts.REF), cover));
    }

    private ObjectNode attachmentDraft(Cover cover) {
        return maker.draft(Drafts.ATTACHMENT.formatted(Drafts.REF), cover, "publicTitle");
    }

    private Thing attachment(Cover cover) {
        return create(Kind.ATTACHMENT, item, "/attachments", attachmentDraft(cover));
    }

    private Thing attachment(Cover cover, int index) {
        return create(
                Kind.ATTACHMENT, item, "/attachments", attachmentDraft(cover).put("index", index));
    }

    private Thing create(Kind kind, Thing on, String collection, ObjectNode content) {
        return maker.create(kind, on.path() + collection, content, Place.HERE);
    }
}
