package dk.referat.drill;

import static dk.referat.drill.Kind.AGENDA_ITEM;
import static dk.referat.drill.Kind.ATTACHMENT;
import static dk.referat.drill.Kind.DECISION;
import static dk.referat.drill.Kind.MEETING;
import static dk.referat.drill.Kind.TASK;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.referat.Fixture;
import dk.referat.importing.job.GeneratedMinutes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Leads one meeting after the other from its plan to its minutes. */
final class Secretary implements Callable<Integer> {

    private final Client client;
    private final Ledger ledger;
    private final Desk desk;
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
        this.desk = new Desk(client, ledger);
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
            desk.takeIn(archive, GeneratedMinutes.text(meetings));
            crowd();
            meetings++;
        }
        return meetings;
    }

    private void lead(String body) throws InterruptedException {
        String place = Fixture.code();
        String meeting =
                desk.create("scheduleMeeting", MEETING, "/meetings", "location", place, """
                {"body": "%s", "kind": "ORDINARY", "date": "2026-03-04", "location": "%s"}""".formatted(body, place));
        List<String> items = agenda(meeting);
        attach(items.get(0));
        for (String item : items) {
            desk.move("transitionAgendaItem", AGENDA_ITEM, item, "APPROVED");
        }
        for (String state : List.of("AGENDA_DRAFT", "AGENDA_PUBLISHED", "HELD")) {
            desk.move("transitionMeeting", MEETING, meeting, state);
        }
        decide(items.get(0));
        desk.patch("patchMeeting", MEETING, meeting, "location", Fixture.code());
        for (String item : items) {
            desk.move("transitionAgendaItem", AGENDA_ITEM, item, "NO_OUTCOME_RECORDED");
        }
        desk.move("transitionMeeting", MEETING, meeting, "MINUTES_DRAFT");
        desk.move("transitionMeeting", MEETING, meeting, "MINUTES_APPROVED");
    }

    /** Three items, one of which may be closed and one of which has another below it. */
    private List<String> agenda(String meeting) throws InterruptedException {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            items.add(item(meeting, null));
        }
        items.add(item(meeting, items.get(1)));
        desk.replace("replaceAgendaItem", AGENDA_ITEM, items.get(0), "title", Fixture.code());
        desk.patch("patchAgendaItem", AGENDA_ITEM, items.get(4), "title", Fixture.code());
        if (random.nextBoolean()) {
            desk.close(items.get(2), "Styrelsesloven § 10 " + Fixture.code());
        }
        desk.delete("deleteAgendaItem", AGENDA_ITEM, items.remove(3));
        turnRound(meeting);
        return items;
    }

    private String item(String meeting, @Nullable String parent) throws InterruptedException {
        String title = Fixture.code();
        return desk.create(
                "addAgendaItem", AGENDA_ITEM, MEETING.path(meeting) + "/agenda-items", "title", title, """
                {"title": "%s", "parent": %s}""".formatted(
                                title, parent == null ? null : '"' + parent + '"'));
    }

    private void turnRound(String meeting) throws InterruptedException {
        String path = MEETING.path(meeting) + "/agenda-order";
        List<JsonNode> lines = new ArrayList<>();
        client.get(path).json().path("items").forEach(lines::add);
        Collections.reverse(lines);
        JsonNode order = JsonNodeFactory.instance.arrayNode().addAll(lines);
        client.change(
                "PUT",
                path,
                Desk.JSON,
                now -> "{\"items\": %s}".formatted(order),
                now -> now.json().path("items").equals(order));
        ledger.shows(path, "/items", order.toString(), 0);
    }

    private void attach(String item) throws InterruptedException {
        String kept = attachment(item);
        String dropped = attachment(item);
        desk.replace("replaceAttachment", ATTACHMENT, kept, "title", Fixture.code());
        desk.delete("deleteAttachment", ATTACHMENT, dropped);
    }

    private String attachment(String item) throws InterruptedException {
        String title = Fixture.code();
        String path = AGENDA_ITEM.path(item) + "/attachments";
        return desk.create("addItemAttachment", ATTACHMENT, path, "title", title, """
                {"title": "%s", "documentNumber": "8725/21"}""".formatted(title));
    }

    private void decide(String item) throws InterruptedException {
        String text = Fixture.code();
        String path = AGENDA_ITEM.path(item) + "/decisions";
        String decision = desk.create("draftDecision", DECISION, path, "text", text, """
                {"text": "%s", "outcomes": ["APPROVED"]}""".formatted(text));
        desk.move("transitionDecision", DECISION, decision, "CONFIRMED");
        desk.correct(decision, Fixture.code());
        String description = Fixture.code();
        String tasks = DECISION.path(decision) + "/tasks";
        String task =
                desk.create("addDecisionTask", TASK, tasks, "description", description, """
                {"description": "%s"}""".formatted(description));
        desk.move("transitionTask", TASK, task, "IN_PROGRESS");
        desk.patch("patchTask", TASK, task, "description", Fixture.code());
    }

    /** Puts a line on the agenda that others change at the same time, and takes back the one before. */
    private void crowd() throws InterruptedException {
        String before = sharedItem;
        sharedItem = item(shared, null);
        if (before != null) {
            desk.delete("deleteAgendaItem", AGENDA_ITEM, before);
        }
    }
}
