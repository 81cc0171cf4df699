package dk.referat.task;

import static dk.referat.Fixture.UNKNOWN;
import static dk.referat.Fixture.approveMinutes;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.code;
import static dk.referat.Fixture.confirmedDecision;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.put;
import static dk.referat.Fixture.read;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tasks that follow from a decision of the meeting on 4 March 2026. */
@QuarkusTest
class TaskResourceTest {

    private String body;
    private String meeting;
    private String item;
    private String decision;

    @BeforeEach
    void decideSomething() {
        body = body();
        meeting = heldMeeting(body, "2026-03-04");
        item = read("/meetings/" + meeting).getString("agendaItems[0].id");
        decision = confirmedDecision(item, "Drøftet.");
    }

    private String task(String members) {
        return create("/decisions/" + decision + "/tasks", """
                {"description": "Følge op", %s}
                """.formatted(members));
    }

    private String due(String deadline) {
        return task("\"deadline\": {\"text\": \"%s\"}".formatted(deadline));
    }

    private ValidatableResponse list(Object... parameters) {
        var request = given().queryParam("body", body);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.when().get(Api.V1 + "/tasks").then();
    }

    @Test
    void assignsATask() {
        post("/decisions/" + decision + "/tasks", """
                {"description": "Udarbejde et oplæg", "sourceSentence": "Staben udarbejder et oplæg til d. 13. maj.",
                 "responsible": [{"kind": "UNIT", "name": "Staben", "refs": []},
                                 {"kind": "PERSON", "name": "Mette Krogh", "title": "Økonomichef"}],
                 "deadline": {"text": "d. 13. maj"}}
                """)
                .statusCode(201)
                .header("Location", containsString(Api.V1 + "/tasks/"))
                .body("meeting", equalTo(meeting))
                .body("agendaItem", equalTo(item))
                .body("decision", equalTo(decision))
                .body("responsible.name", contains("Staben", "Mette Krogh"))
                .body("deadline.text", equalTo("d. 13. maj"))
                .body("deadline.precision", equalTo("DAY"))
                .body("deadline.yearInferred", equalTo(true))
                .body("dueOn", equalTo("2026-05-13"))
                .body("tracked", equalTo(true))
                .body("state", equalTo("OPEN"))
                .body("history", empty());
    }

    @Test
    void assignsATaskThatFollowsFromAnItem() {
        String task = create("/agenda-items/" + item + "/tasks", """
                {"description": "Følge op", "tracked": false}
                """);
        get("/tasks/" + task).body("decision", nullValue()).body("tracked", equalTo(false));
        String other = task("\"tracked\": true");
        get("/agenda-items/" + item + "/tasks").statusCode(200).body("items.id", contains(task, other));
        get("/decisions/" + decision + "/tasks").statusCode(200).body("items.id", contains(other));
    }

    @Test
    void assignsNothingOnWhatIsNotThere() {
        post("/decisions/" + UNKNOWN + "/tasks", "[").statusCode(404);
        post("/agenda-items/" + UNKNOWN + "/tasks", "[").statusCode(404);
        get("/decisions/" + UNKNOWN + "/tasks").statusCode(404);
        get("/agenda-items/" + UNKNOWN + "/tasks").statusCode(404);
    }

    @Test
    void namesEverythingThatIsWrong() {
        post("/decisions/" + decision + "/tasks", """
                {"description": "", "responsible": [{"kind": "UNIT"}], "deadline": {"text": ""}, "tracked": "ja"}
                """)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/description", "/responsible/0/name", "/deadline/text", "/tracked"));
    }

    @Test
    void hasOneDeadline() {
        post("/decisions/" + decision + "/tasks", """
                {"description": "Følge op", "deadline": {"text": "d. 13. maj"},
                 "deadlineMeeting": {"body": "ØK", "date": "2026-05-20"}}
                """)
                .statusCode(400)
                .body("errors.pointer", contains("/deadlineMeeting"));
    }

    @Test
    void closesNothingWithoutALegalBasis() {
        post("/decisions/" + decision + "/tasks", """
                {"description": "Følge op", "access": "CLOSED"}
                """).statusCode(400).body("errors.pointer", contains("/legalBasis"));
    }

    @ParameterizedTest
    @CsvSource({
        "d. 22.-23. januar 2027, DAY_RANGE, 2027-01-23",
        "Uge 18/19, WEEK_RANGE, 2026-05-10",
        "Juni-juli, MONTH_RANGE, 2026-07-31",
        "i begyndelsen af 2027, YEAR, 2027-03-31",
        "ultimo maj, MONTH, 2026-05-31",
        "snarest, UNKNOWN,"
    })
    void readsADeadlineAsTheMinutesWriteIt(String text, String precision, String dueOn) {
        get("/tasks/" + due(text))
                .body("deadline.text", equalTo(text))
                .body("deadline.precision", equalTo(precision))
                .body("dueOn", equalTo(dueOn));
    }

    @Test
    void isDueAtAMeetingThatMayNotExistYet() {
        get("/tasks/" + task("\"deadlineMeeting\": {\"body\": \"ØK\", \"date\": \"2026-05-20\"}"))
                .body("deadline", nullValue())
                .body("deadlineMeeting.body", equalTo("ØK"))
                .body("dueOn", equalTo("2026-05-20"));
    }

    @Test
    void listsTheMostUrgentFirstAndThoseWithoutADayLast() {
        String never = due("snarest");
        String late = due("1. juni 2027");
        String soon = due("13. maj 2026");
        list().statusCode(200).body("items.id", contains(soon, late, never));
    }

    @Test
    void pagesThroughTasksWithAndWithoutADay() {
        List<String> expected = new ArrayList<>();
        for (String deadline : List.of("1. maj 2026", "1. maj 2026", "2. maj 2026", "snarest", "snart")) {
            expected.add(due(deadline));
        }
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            ValidatableResponse page = next == null ? list("limit", 2) : list("limit", 2, "cursor", next);
            seen.addAll(page.statusCode(200).extract().path("items.id"));
            next = page.extract().path("next");
        } while (next != null);
        Assertions.assertThat(seen).containsExactlyElementsOf(expected);
    }

    @Test
    void findsTasksByWhoIsResponsible() {
        String unit = "Staben " + code();
        String person = "Mette " + code();
        String ref = code();
        String shared = task("""
                "responsible": [{"kind": "UNIT", "name": "%s"}, {"kind": "PERSON", "name": "%s", "title": "Økonomichef",
                                 "refs": [{"system": "OIDC", "kind": "sub", "id": "%s"}]}]
                """.formatted(unit, person, ref));
        task("\"responsible\": [{\"kind\": \"UNIT\", \"name\": \"En anden\"}]");

        for (String name :
                List.of(unit, unit.toUpperCase(), "  " + person, "Økonomichef " + person, ref, "økonomichef")) {
            list("responsible", name).statusCode(200).body("items.id", contains(shared));
        }
        list("responsible", unit.substring(0, unit.length() - 1)).body("items", empty());
    }

    @Test
    void findsTasksByTheirState() {
        String open = due("1. maj 2026");
        String done = due("2. maj 2026");
        move("/tasks/" + done, "DONE");
        String rejected = due("3. maj 2026");
        move("/tasks/" + rejected, "REJECTED");

        list("state", "OPEN").body("items.id", contains(open));
        list("state", "DONE", "state", "REJECTED").body("items.id", contains(done, rejected));
        list("state", "CONFIRMED").body("items", empty());
        list("state", "BOGUS").statusCode(400).body("errors.parameter", contains("state"));
    }

    @Test
    void findsTasksThatAreOverdue() {
        String overdue = due("1. maj 2020");
        String untracked = task("\"tracked\": false, \"deadline\": {\"text\": \"2. maj 2020\"}");
        String done = due("3. maj 2020");
        move("/tasks/" + done, "DONE");
        String late = due("1. maj 2090");
        String never = due("snarest");

        list("overdue", true).body("items.id", contains(overdue));
        list("overdue", false).body("items.id", contains(untracked, done, late, never));
        list("overdue", "måske").statusCode(400);
    }

    @Test
    void findsTasksThatAreDueBeforeADay() {
        String first = due("1. maj 2026");
        due("2. maj 2026");
        due("snarest");
        list("dueBefore", "2026-05-02").body("items.id", contains(first));
        list("dueBefore", "2026-05-01").body("items", empty());
        list("dueBefore", "maj").statusCode(400).body("errors.parameter", contains("dueBefore"));
    }

    @Test
    void combinesFilters() {
        String party = code();
        String found = task(
                "\"responsible\": [{\"kind\": \"UNIT\", \"name\": \"%s\"}], \"deadline\": {\"text\": \"1. maj 2020\"}"
                        .formatted(party));
        due("1. maj 2020");
        list("responsible", party, "overdue", true, "dueBefore", "2021-01-01", "state", "OPEN")
                .body("items.id", contains(found));
        list("responsible", party, "overdue", false).body("items", empty());
    }

    @Test
    void bindsACursorToItsFilters() {
        due("1. maj 2026");
        due("2. maj 2026");
        String next = list("limit", 1).extract().path("next");
        list("limit", 1, "cursor", next).statusCode(200).body("items", hasSize(1));
        list("limit", 1, "cursor", next, "state", "OPEN").statusCode(400).body("errors.parameter", contains("cursor"));
    }

    @Test
    void refusesABodyThatIsNotThere() {
        get("/tasks?body=NIL").statusCode(400).body("errors.parameter", contains("body"));
    }

    @Test
    void changesATaskAndReadsItsDeadlineAgain() {
        String task = "/tasks/" + due("d. 13. maj");
        patch(task, """
                {"deadline": {"text": "d. 1. juni"}}
                """, etag(task)).statusCode(200).body("dueOn", equalTo("2026-06-01"));
        patch(task, """
                {"deadline": null, "description": "Vente"}
                """, etag(task))
                .statusCode(200)
                .body("deadline", nullValue())
                .body("dueOn", nullValue())
                .body("description", equalTo("Vente"));
        put(task, """
                {"description": "Handle", "responsible": [{"kind": "UNIT", "name": "Staben"}]}
                """, etag(task))
                .statusCode(200)
                .body("responsible.name", contains("Staben"))
                .body("deadline", nullValue());
    }

    @Test
    void doesNotChangeAStateByAChangeOfTheTask() {
        String task = "/tasks/" + due("d. 13. maj");
        patch(task, """
                {"state": "DONE"}
                """, etag(task)).statusCode(400).body("errors.pointer", contains("/state"));
    }

    @Test
    void keepsItsHistory() {
        String task = "/tasks/" + due("d. 13. maj");
        post(task + "/transitions", """
                {"to": "IN_PROGRESS", "reason": "Bevilget", "comment": "Mette er i gang"}
                """, etag(task)).statusCode(200);
        move(task, "DONE");
        get(task)
                .body("state", equalTo("DONE"))
                .body("history.from", contains("OPEN", "IN_PROGRESS"))
                .body("history.to", contains("IN_PROGRESS", "DONE"))
                .body("history[0].reason", equalTo("Bevilget"))
                .body("history[0].comment", equalTo("Mette er i gang"))
                .body("history.kind", contains("MOVED", "MOVED"))
                .body("history[0].by", equalTo("key:REFERAT_ADMIN_KEY"));
    }

    @Test
    void remembersAChangedDeadlineWithItsReason() {
        String task = "/tasks/" + due("d. 13. maj");
        patch(task, """
                {"deadline": null, "deadlineMeeting": {"body": "ØK", "date": "2026-06-15"}, "deadlineReason": "Ferie"}
                """, etag(task)).statusCode(200);
        get(task)
                .body("history.kind", contains("DEADLINE_CHANGED"))
                .body("history[0].deadlineChange.from.date.text", equalTo("d. 13. maj"))
                .body("history[0].deadlineChange.from.meeting", nullValue())
                .body("history[0].deadlineChange.to.meeting.body", equalTo("ØK"))
                .body("history[0].deadlineChange.to.date", nullValue())
                .body("history[0].reason", equalTo("Ferie"))
                .body("history[0].by", equalTo("key:REFERAT_ADMIN_KEY"))
                .body("deadlineReason", nullValue());
    }

    @Test
    void refusesAReasonForNoChangeOfTheDeadline() {
        String task = "/tasks/" + due("d. 13. maj");
        patch(task, """
                {"description": "Vente", "deadlineReason": "Ferie"}
                """, etag(task)).statusCode(400).body("errors.pointer", contains("/deadlineReason"));
        post("/decisions/" + decision + "/tasks", """
                {"description": "Følge op", "deadlineReason": "Ferie"}
                """)
                .statusCode(400)
                .body("errors.pointer", contains("/deadlineReason"));
    }

    @Test
    void keepsATaskThatSomebodyWorkedOn() {
        String task = "/tasks/" + due("d. 13. maj");
        move(task, "IN_PROGRESS");
        delete(task, etag(task)).statusCode(409).body("detail", containsString("Somebody has worked on the task"));
    }

    @Test
    void goesOnWhenTheMinutesAreApproved() {
        String task = "/tasks/" + due("d. 13. maj");
        move("/agenda-items/" + item, "TREATED");
        approveMinutes(meeting);

        move(task, "DONE");
        patch(task, """
                {"description": "Udført som aftalt"}
                """, etag(task)).statusCode(200);
        String added = due("d. 1. juni");
        delete("/tasks/" + added, etag("/tasks/" + added)).statusCode(204);
    }
}
