package dk.referat.drill;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;

/** Has things written, and enters into the ledger what has been acknowledged. */
final class Desk {

    static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Client client;
    private final Ledger ledger;

    Desk(Client client, Ledger ledger) {
        this.client = client;
        this.ledger = ledger;
    }

    /** The id of a new thing, whose member is this one of the members it is made with. */
    String create(String operation, Kind kind, String path, String member, String value, String json)
            throws InterruptedException {
        Answer made = client.post(path, JSON, json, false);
        enter(operation, "CREATE", kind, made.id());
        ledger.shows(kind.path(made.id()), "/" + member, value, made.version());
        return made.id();
    }

    void move(String operation, Kind kind, String id, String to) throws InterruptedException {
        Answer moved = client.post(kind.path(id) + "/transitions", JSON, "{\"to\": \"%s\"}".formatted(to), true);
        enter(operation, "UPDATE", kind, id);
        if (!moved.json().path("state").asText().equals(to)) {
            throw new IllegalStateException("not moved to " + to + ": " + moved);
        }
    }

    void correct(String decision, String text) throws InterruptedException {
        Answer corrected = client.post(Kind.DECISION.path(decision) + "/editions", JSON, """
                {"text": "%s", "outcomes": ["DECIDED"], "reason": "Slåfejl"}""".formatted(text), true);
        enter("correctDecision", "UPDATE", Kind.DECISION, decision);
        ledger.shows(Kind.DECISION.path(decision), "/text", text, corrected.version());
    }

    /** As a meeting of the body. */
    void takeIn(String body, String minutes) throws InterruptedException {
        Answer report = client.post("/imports?archive=true&body=" + body, "text/plain; charset=utf-8", minutes, false);
        String meeting = report.json().path("meeting").asText();
        enter("importMinutes", "CREATE", Kind.MEETING, meeting);
        ledger.shows(Kind.MEETING.path(meeting), "/id", meeting, 1);
    }

    /** Each of these writes brought a key. */
    private void enter(String operation, String action, Kind kind, String id) {
        ledger.enter(new Effect(operation, action, kind.resource(), id));
        ledger.enterKey();
    }

    void patch(String operation, Kind kind, String id, String member, String value) throws InterruptedException {
        Answer changed = client.change(
                "PATCH",
                kind.path(id),
                MERGE_PATCH,
                now -> "{\"%s\": \"%s\"}".formatted(member, value),
                shows(member, value));
        change(operation, kind, id, member, value, changed);
    }

    void replace(String operation, Kind kind, String id, String member, String value) throws InterruptedException {
        Answer changed = client.change(
                "PUT",
                kind.path(id),
                JSON,
                now -> ((ObjectNode) now.deepCopy()).put(member, value).toString(),
                shows(member, value));
        change(operation, kind, id, member, value, changed);
    }

    void close(String item, String basis) throws InterruptedException {
        client.change(
                "PATCH",
                Kind.AGENDA_ITEM.path(item),
                MERGE_PATCH,
                now -> "{\"access\": \"CLOSED\", \"legalBasis\": \"%s\"}".formatted(basis),
                shows("legalBasis", basis));
        ledger.enter(new Effect("patchAgendaItem", "UPDATE", Kind.AGENDA_ITEM.resource(), item));
    }

    private static Predicate<Answer> shows(String member, String value) {
        return now -> now.json().path(member).asText().equals(value);
    }

    private void change(String operation, Kind kind, String id, String member, String value, Answer changed) {
        ledger.enter(new Effect(operation, "UPDATE", kind.resource(), id));
        ledger.shows(kind.path(id), "/" + member, value, changed.version());
    }

    void delete(String operation, Kind kind, String id) throws InterruptedException {
        client.change("DELETE", kind.path(id), JSON, now -> null, now -> now.status() == 404);
        ledger.enter(new Effect(operation, "DELETE", kind.resource(), id));
        ledger.isGone(kind.path(id));
    }
}
