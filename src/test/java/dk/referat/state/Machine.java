package dk.referat.state;

import static dk.referat.Fixture.create;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.post;

import dk.referat.Fixture;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that moves from state to state, with the steps that its states allow. */
enum Machine {
    MEETING(
            "meetings",
            Map.of(
                    "PLANNED", List.of("AGENDA_DRAFT", "CANCELLED"),
                    "AGENDA_DRAFT", List.of("AGENDA_PUBLISHED", "CANCELLED"),
                    "AGENDA_PUBLISHED", List.of("HELD", "CANCELLED"),
                    "HELD", List.of("MINUTES_DRAFT"),
                    "MINUTES_DRAFT", List.of("MINUTES_APPROVED"),
                    "MINUTES_APPROVED", List.of("MINUTES_DRAFT"),
                    "CANCELLED", List.of())),
    AGENDA_ITEM(
            "agenda-items",
            Map.of(
                    "DRAFT", List.of("READY", "APPROVED", "WITHDRAWN"),
                    "READY", List.of("DRAFT", "APPROVED", "WITHDRAWN"),
                    "APPROVED",
                            List.of("DRAFT", "TREATED", "NOT_TREATED", "POSTPONED", "WITHDRAWN", "NO_OUTCOME_RECORDED"),
                    "TREATED", List.of("NOT_TREATED", "POSTPONED", "NO_OUTCOME_RECORDED"),
                    "NOT_TREATED", List.of("TREATED", "POSTPONED", "NO_OUTCOME_RECORDED"),
                    "POSTPONED", List.of("TREATED", "NOT_TREATED", "NO_OUTCOME_RECORDED"),
                    "NO_OUTCOME_RECORDED", List.of("TREATED", "NOT_TREATED", "POSTPONED"),
                    "WITHDRAWN", List.of("DRAFT"))),
    DECISION(
            "decisions",
            Map.of("DRAFT", List.of("CONFIRMED"), "CONFIRMED", List.of("RETRACTED"), "RETRACTED", List.of())),
    TASK(
            "tasks",
            Map.of(
                    "OPEN", List.of("IN_PROGRESS", "DONE", "REJECTED", "CANCELLED"),
                    "IN_PROGRESS", List.of("OPEN", "DONE", "REJECTED", "CANCELLED"),
                    "DONE", List.of("CONFIRMED", "IN_PROGRESS"),
                    "REJECTED", List.of("OPEN", "CANCELLED"),
                    "CONFIRMED", List.of(),
                    "CANCELLED", List.of())),
    BACKLOG_ENTRY(
            "backlog-entries",
            Map.of("OPEN", List.of("SCHEDULED", "DROPPED"), "SCHEDULED", List.of("OPEN"), "DROPPED", List.of("OPEN"))),
    WHEEL_ENTRY("wheel-entries", Map.of("ACTIVE", List.of("CANCELLED"), "CANCELLED", List.of("ACTIVE"))),
    PATH_STEP(
            "path-steps",
            Map.of(
                    "PLANNED", List.of("DONE", "SKIPPED", "MOVED"),
                    "DONE", List.of("PLANNED"),
                    "SKIPPED", List.of("PLANNED"),
                    "MOVED", List.of("PLANNED")));

    private static final Map<String, List<String>> WAYS = Map.ofEntries(
            Map.entry("AGENDA_PUBLISHED", List.of("AGENDA_DRAFT")),
            Map.entry("HELD", List.of("AGENDA_DRAFT", "AGENDA_PUBLISHED")),
            Map.entry("MINUTES_DRAFT", List.of("AGENDA_DRAFT", "AGENDA_PUBLISHED", "HELD")),
            Map.entry("MINUTES_APPROVED", List.of("AGENDA_DRAFT", "AGENDA_PUBLISHED", "HELD", "MINUTES_DRAFT")),
            Map.entry("TREATED", List.of("APPROVED")),
            Map.entry("NOT_TREATED", List.of("APPROVED")),
            Map.entry("POSTPONED", List.of("APPROVED")),
            Map.entry("NO_OUTCOME_RECORDED", List.of("APPROVED")),
            Map.entry("RETRACTED", List.of("CONFIRMED")));
    private static final Set<String> FIRST = Set.of("PLANNED", "DRAFT", "OPEN", "ACTIVE");

    private final String collection;
    private final Map<String, List<String>> allowed;

    Machine(String collection, Map<String, List<String>> allowed) {
        this.collection = collection;
        this.allowed = allowed;
    }

    Set<String> states() {
        return allowed.keySet();
    }

    boolean allows(String from, String to) {
        return allowed.get(from).contains(to);
    }

    boolean needsReason(String from, String to) {
        return switch (this) {
            case MEETING -> to.equals("CANCELLED") || from.equals("MINUTES_APPROVED");
            case DECISION -> to.equals("RETRACTED");
            case BACKLOG_ENTRY -> to.equals("DROPPED");
            case WHEEL_ENTRY -> to.equals("CANCELLED");
            case PATH_STEP -> !to.equals("DONE");
            case AGENDA_ITEM, TASK -> false;
        };
    }

    /** Whether it tells of every step at /history. */
    boolean hasHistory() {
        return this == MEETING || this == AGENDA_ITEM || this == DECISION;
    }

    /** Whether it tells of every step, there or in its own answer. */
    boolean keepsSteps() {
        return hasHistory() || this == TASK;
    }

    /** The path of a new one of the body, which went the shortest way to the state. */
    String in(String state, String body, String owner) {
        String one = "/" + collection + "/" + make(body, owner);
        if (!FIRST.contains(state)) {
            for (String step : wayTo(state)) {
                take(one, step, body);
            }
            take(one, state, body);
        }
        return one;
    }

    private List<String> wayTo(String state) {
        boolean confirmedTask = this == TASK && state.equals("CONFIRMED");
        return confirmedTask ? List.of("DONE") : WAYS.getOrDefault(state, List.of());
    }

    private void take(String one, String to, String body) {
        post(one + "/transitions", step(to, body), etag(one)).statusCode(200);
        if (to.equals("AGENDA_PUBLISHED")) {
            move("/agenda-items/" + Fixture.read(one).getString("agendaItems[0].id"), "TREATED");
        }
    }

    /** The body of a request for the step, with all that it may need. */
    String step(String to, String body) {
        String item = to.equals("SCHEDULED")
                ? ", \"agendaItem\": \"%s\"".formatted(item(meeting(body, "2026-03-04"), "Budget"))
                : "";
        return "{\"to\": \"%s\", \"reason\": \"Således aftalt.\"%s}".formatted(to, item);
    }

    private String make(String body, String owner) {
        return switch (this) {
            case MEETING -> {
                String meeting = meeting(body, "2026-03-04");
                move("/agenda-items/" + item(meeting, "Budget"), "APPROVED");
                yield meeting;
            }
            case AGENDA_ITEM -> item(meeting(body, "2026-03-04"), "Budget");
            case DECISION -> Fixture.decision(approvedItem(body), "Drøftet.");
            case TASK ->
                create(
                        "/decisions/" + Fixture.confirmedDecision(approvedItem(body), "Drøftet.") + "/tasks",
                        """
                        {"description": "Følge op", "responsible": [{"kind": "PERSON", "name": "Mette Krogh",
                           "refs": [{"system": "AD", "kind": "user", "id": "%s"}]}]}
                        """.formatted(owner));
            case BACKLOG_ENTRY -> create("/backlog-entries", """
                    {"body": "%s", "title": "Skolestruktur"}
                    """.formatted(body));
            case WHEEL_ENTRY -> create("/wheel-entries", """
                    {"body": "%s", "title": "Budgetopfølgning", "quarter": 3}
                    """.formatted(body));
            case PATH_STEP -> Fixture.pathStep(approvedItem(body));
        };
    }

    /** Of a meeting that was held. */
    private static String approvedItem(String body) {
        return Fixture.read("/meetings/" + Fixture.heldMeeting(body, "2026-03-04"))
                .getString("agendaItems[0].id");
    }
}
