package dk.referat.canary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.canary.Scene.Cover;
import dk.referat.canary.Visitor.Place;
import java.util.List;

/** A body of which nothing shows to the public or employees, though a lot lies in it; and one with nothing in it. */
final class HiddenBody {

    private static final Cover OPEN = new Cover(false, false);

    private final Maker maker;
    private final Thing body;
    private final Thing empty;

    HiddenBody(Wire wire) {
        maker = Maker.of(wire);
        body = makeBody();
        empty = makeBody();
        fill(meeting("2026-03-04", OPEN));
        Thing closed = meeting("2026-03-11", new Cover(true, false));
        Thing decision = fill(closed);
        Life.HELD.steps().forEach(step -> maker.move(closed, step));
        maker.move(decision, "CONFIRMED");
    }

    Cast cast() {
        return new Cast(maker, List.of(body.id(), empty.id()), List.of());
    }

    Thing body() {
        return body;
    }

    Thing empty() {
        return empty;
    }

    private Thing makeBody() {
        ObjectNode content = maker.draft(Drafts.BODY.formatted(Drafts.REF)).put("publicationPolicy", "PUBLIC");
        return maker.create(Kind.BODY, "/api/v1/bodies", content, Place.HERE);
    }

    private Thing meeting(String date, Cover cover) {
        String draft = Drafts.MEETING.formatted(date, Drafts.REF, Drafts.PARTY, Drafts.PARTY);
        ObjectNode content = maker.draft(draft, cover).put("body", body.name());
        return maker.create(Kind.MEETING, "/api/v1/meetings", content, Place.HERE);
    }

    /** The decision that it makes. */
    private Thing fill(Thing meeting) {
        Thing item = add(
                Kind.AGENDA_ITEM,
                meeting.path() + "/agenda-items",
                Drafts.AGENDA_ITEM.formatted(Drafts.PARTY, Drafts.PARTY, Drafts.REF));
        maker.move(item, "APPROVED");
        add(Kind.ATTACHMENT, item.path() + "/attachments", Drafts.ATTACHMENT.formatted(Drafts.REF));
        add(Kind.TASK, item.path() + "/tasks", Drafts.TASK.formatted(Drafts.OWNER, Drafts.REF));
        return add(Kind.DECISION, item.path() + "/decisions", Drafts.DECISION.formatted(Drafts.REF));
    }

    private Thing add(Kind kind, String collection, String draft) {
        return maker.create(kind, collection, maker.draft(draft), Place.HERE);
    }
}
