package dk.referat.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.Fixture;
import dk.referat.importing.job.GeneratedMinutes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Leads one meeting after the other from its plan to its minutes, and enters into the ledger what has been acknowledged. */
final class Secretary implements Callable<Integer> {

    private static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Client client;
    private final Ledger ledger;
    private final List<String> bodies;
    private final String archive;
    private final String shared;
    private final AtomicBoolean working;
    private final Random random;
    private @Nullable String sharedItem;

    /**
     * {@code bodies} are those that the meetings are of.
     *
     * @param archive the body that minutes are taken in for, by nobody else
     * @param shared the meeting whose agenda everybody changes
     */
    Secretary(
            Client client,
            Ledger ledger,
            List<String> bodies,
            String archive,
            String shared,
            AtomicBoolean working,
            Random random) {
        this.client = client;
        this.ledger = ledger;
        this.bodies = bodies;
        this.archive = archive;
        this.shared = shared;
        this.working = working;
        this.random = random;
    }

    /** Answers how many meetings it led. */
    @Override
    public Integer call() throws InterruptedException {
        int meetings = 0;
        while (working.get()) {
            lead(bodies.get(random.nextInt(bodies.size())));
            takeIn(meetings);
            crowd();
            meetings++;
        }
        return meetings;
    }

    private void lead(String body) throws InterruptedException {
        String place = Fixture.code();
        String id = create(
                "scheduleMeeting", "meeting", "/meetings", "/meetings/", "location", place, """
                {"body": "%s", "kind": "ORDINARY", "date": "2026-03-04", "location": "%s"}""".formatted(body, place));
        String meeting = "/meetings/" + id;
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            items.add(addItem(meeting, "\"title\": \"%s\"".formatted(Fixture.code())));
        }
        String first = items.get(0);
        String sub = addItem(meeting, "\"title\": \"%s\", \"parent\": \"%s\"".formatted(Fixture.code(), items.get(1)));
        replaceItem(first);
        patch("patchAgendaItem", "agenda-item", "/agenda-items/", sub, "title", Fixture.code());
        close(items.get(2));
        delete("deleteAgendaItem", "agenda-item", "/agenda-items/", items.remove(3));
        arrange(meeting);
        attach(first);
        for (String item : List.of(first, items.get(1), items.get(2), sub)) {
            move("transitionAgendaItem", "agenda-item", "/agenda-items/", item, "APPROVED");
        }
        for (String state : List.of("AGENDA_DRAFT", "AGENDA_PUBLISHED", "HELD")) {
            move("transitionMeeting", "meeting", "/meetings/", id, state);
        }
        decide(first);
        patch("patchMeeting", "meeting", "/meetings/", id, "location", Fixture.code());
        for (String item : List.of(first, items.get(2), sub)) {
            move("transitionAgendaItem", "agenda-item", "/agenda-items/", item, "NO_OUTCOME_RECORDED");
        }
        move("transitionMeeting", "meeting", "/meetings/", id, "MINUTES_DRAFT");
        move("transitionMeeting", "meeting", "/meetings/", id, "MINUTES_APPROVED");
    }

    private String addItem(String meeting, String members) throws InterruptedException {
        String title = members.split("\"")[3];
        return create(
                "addAgendaItem",
                "agenda-item",
                meeting + "/agenda-items",
                "/agenda-items/",
                "title",
                title,
                "{" + members + "}");
    }

    private void replaceItem(String id) throws InterruptedException {
        String title = Fixture.code();
        change("replaceAgendaItem", "PUT", "agenda-item", "/agenda-items/" + id, id, JSON, "title", title);
    }

    private void close(String id) throws InterruptedException {
        if (random.nextBoolean()) {
            String basis = "Styrelsesloven § 10 " + Fixture.code();
            client.change(
                    "PATCH",
                    "/agenda-items/" + id,
                    MERGE_PATCH,
                    now -> "{\"access\": \"CLOSED\", \"legalBasis\": \"%s\"}".formatted(basis),
                    now -> now.json().path("legalBasis").asText().equals(basis));
            ledger.enter(new Effect("patchAgendaItem", "UPDATE", "agenda-item", id));
        }
    }

    /** Turns the order round. */
    private void arrange(String meeting) throws InterruptedException {
        String path = meeting + "/agenda-order";
        List<JsonNode> lines = new ArrayList<>(lines(client.get(path)));
        Collections.reverse(lines);
        client.change(
                "PUT",
                path,
                JSON,
                now -> "{\"items\": %s}".formatted(lines),
                now -> lines(now).equals(lines));
        ledger.shows(
                path,
                "/items",
                JsonNodeFactory.instance.arrayNode().addAll(lines).toString(),
                0);
    }

    private static List<JsonNode> lines(Answer order) {
        return StreamSupport.stream(order.json().path("items").spliterator(), false)
                .toList();
    }

    private void attach(String item) throws InterruptedException {
        String path = "/agenda-items/" + item + "/attachments";
        String kept = attachment(path);
        String dropped = attachment(path);
        change("replaceAttachment", "PUT", "attachment", "/attachments/" + kept, kept, JSON, "title", Fixture.code());
        delete("deleteAttachment", "attachment", "/attachments/", dropped);
    }

    private String attachment(String path) throws InterruptedException {
        String title = Fixture.code();
        return create("addItemAttachment", "attachment", path, "/attachments/", "title", title, """
                {"title": "%s", "documentNumber": "8725/21"}""".formatted(title));
    }

    private void decide(String item) throws InterruptedException {
        String text = Fixture.code();
        String decision = create(
                "draftDecision",
                "decision",
                "/agenda-items/" + item + "/decisions",
                "/decisions/",
                "text",
                text,
                """
                {"text": "%s", "outcomes": ["APPROVED"]}""".formatted(text));
        move("transitionDecision", "decision", "/decisions/", decision, "CONFIRMED");
        String corrected = Fixture.code();
        Answer edition = client.post("/decisions/" + decision + "/editions", JSON, """
                {"text": "%s", "outcomes": ["DECIDED"], "reason": "Slåfejl"}""".formatted(corrected), true);
        enter("correctDecision", "UPDATE", "decision", decision);
        ledger.shows("/decisions/" + decision, "/text", corrected, edition.version());
        String description = Fixture.code();
        String task = create(
                "addDecisionTask",
                "task",
                "/decisions/" + decision + "/tasks",
                "/tasks/",
                "description",
                description,
                "{\"description\": \"%s\"}".formatted(description));
        move("transitionTask", "task", "/tasks/", task, "IN_PROGRESS");
        patch("patchTask", "task", "/tasks/", task, "description", Fixture.code());
    }

    private void takeIn(int number) throws InterruptedException {
        Answer report = client.post(
                "/imports?archive=true&body=" + archive,
                "text/plain; charset=utf-8",
                GeneratedMinutes.text(number),
                false);
        String meeting = report.json().path("meeting").asText();
        enter("importMinutes", "CREATE", "meeting", meeting);
        ledger.shows("/meetings/" + meeting, "/id", meeting, 1);
    }

    /** Puts a line on the agenda that others change at the same time, and takes back the one before. */
    private void crowd() throws InterruptedException {
        String before = sharedItem;
        sharedItem = addItem("/meetings/" + shared, "\"title\": \"%s\"".formatted(Fixture.code()));
        if (before != null) {
            delete("deleteAgendaItem", "agenda-item", "/agenda-items/", before);
        }
    }

    private String create(
            String operation, String resource, String path, String collection, String member, String value, String json)
            throws InterruptedException {
        Answer made = client.post(path, JSON, json, false);
        enter(operation, "CREATE", resource, made.id());
        ledger.shows(collection + made.id(), "/" + member, value, made.version());
        return made.id();
    }

    private void move(String operation, String resource, String collection, String id, String to)
            throws InterruptedException {
        Answer moved = client.post(collection + id + "/transitions", JSON, "{\"to\": \"%s\"}".formatted(to), true);
        enter(operation, "UPDATE", resource, id);
        if (!moved.json().path("state").asText().equals(to)) {
            throw new IllegalStateException("not moved to " + to + ": " + moved);
        }
    }

    private void patch(String operation, String resource, String collection, String id, String member, String value)
            throws InterruptedException {
        change(operation, "PATCH", resource, collection + id, id, MERGE_PATCH, member, value);
    }

    private void change(
            String operation,
            String method,
            String resource,
            String path,
            String id,
            String type,
            String member,
            String value)
            throws InterruptedException {
        Answer changed = client.change(
                method,
                path,
                type,
                now -> method.equals("PUT")
                        ? ((ObjectNode) now.deepCopy()).put(member, value).toString()
                        : "{\"%s\": \"%s\"}".formatted(member, value),
                now -> now.json().path(member).asText().equals(value));
        ledger.enter(new Effect(operation, "UPDATE", resource, id));
        ledger.shows(path, "/" + member, value, changed.version());
    }

    private void delete(String operation, String resource, String collection, String id) throws InterruptedException {
        client.change("DELETE", collection + id, JSON, now -> null, now -> now.status() == 404);
        ledger.enter(new Effect(operation, "DELETE", resource, id));
        ledger.isGone(collection + id);
    }

    /** Of a write that brought a key. */
    private void enter(String operation, String action, String resource, String id) {
        ledger.enter(new Effect(operation, action, resource, id));
        ledger.enterKey();
    }
}
