package dk.referat.task;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.code;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists that somebody who has things to do asks for. */
@QuarkusTest
class MyTasksTest {

    private final String me = "Mette-" + code();
    private final String unit = "unit \"" + code() + '"';
    private String body;
    private String item;
    private String key;

    @BeforeEach
    void decideSomething() {
        body = body();
        item = read("/meetings/" + heldMeeting(body, "2026-03-04")).getString("agendaItems[0].id");
        key = key("[\"%s\", \"%s\"]".formatted(me, unit.replace("\"", "\\\"")));
    }

    private String key(String identifiers) {
        return Fixture.post("/api-keys", """
                {"name": "Mette", "grants": [{"role": "TASK_OWNER", "body": "%s"}], "identifiers": %s}
                """.formatted(body, identifiers))
                .statusCode(201)
                .extract()
                .path("key");
    }

    private String task(String members) {
        return create("/agenda-items/" + item + "/tasks", """
                {"description": "Følge op", %s}
                """.formatted(members));
    }

    private String taskOf(String kind, String ref) {
        return task("""
                "responsible": [{"kind": "UNIT", "name": "Andre"}, {"kind": "%s", "name": "Navn", "refs": [
                   {"system": "AD", "kind": "x", "id": "andet"}, {"system": "AD", "kind": "x", "id": "%s"}]}]
                """.formatted(kind, ref.replace("\"", "\\\"")));
    }

    private ValidatableResponse list(Object... parameters) {
        return listAs(key, parameters);
    }

    private ValidatableResponse listAs(String key, Object... parameters) {
        var request = Callers.with(key).queryParam("body", body);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.when().get(Api.V1 + "/tasks").then();
    }

    @ParameterizedTest
    @CsvSource({"PERSON, true", "ROLE, true", "EXTERNAL, true", "UNRESOLVED, true", "UNIT, false", "GROUP, false"})
    void tellsMyOwnFromMyUnits(String kind, boolean own) {
        String task = taskOf(kind, own ? me : unit);
        list("mine", own ? "PERSON" : "UNIT").statusCode(200).body("items.id", contains(task));
        list("mine", "ANY").body("items.id", contains(task));
        list("mine", own ? "UNIT" : "PERSON").body("items", empty());
    }

    @Test
    void findsMineByNothingButReferences() {
        task("\"responsible\": [{\"kind\": \"PERSON\", \"name\": \"%s\", \"title\": \"%s\"}]".formatted(me, me));
        taskOf("PERSON", me.toLowerCase());
        taskOf("PERSON", me + "x");
        list("mine", "ANY").statusCode(200).body("items", empty());
    }

    @Test
    void findsWhatSomebodyHandedOnToMe() {
        String task = taskOf("PERSON", "en anden");
        Fixture.post("/tasks/" + task + "/delegations", """
                {"to": {"kind": "PERSON", "name": "Mette", "refs": [{"system": "AD", "kind": "x", "id": "%s"}]}}
                """.formatted(me), "*").statusCode(200);
        list("mine", "PERSON").body("items.id", contains(task));
    }

    @Test
    void saysThatNobodyKnowsWhoAsks() {
        String unknown = key("[]");
        listAs(unknown, "mine", "ANY").statusCode(400).body("errors.parameter", contains("mine"));
        Callers.with(Callers.NOBODY)
                .get(Api.V1 + "/tasks?mine=PERSON")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("mine"));
    }

    @Test
    void namesTheWaysToBeMine() {
        list("mine", "true").statusCode(400).body("errors.parameter", contains("mine"));
    }

    @Test
    void combinesMineWithAllElse() {
        String found = task("""
                "deadline": {"text": "1. maj 2020"}, "responsible": [
                  {"kind": "PERSON", "name": "Navn", "refs": [{"system": "AD", "kind": "x", "id": "%s"}]}]
                """.formatted(me));
        String done = taskOf("PERSON", me);
        move("/tasks/" + done, "DONE");
        list("mine", "PERSON", "overdue", true, "state", "OPEN", "dueFrom", "2020-05-01", "dueTo", "2020-05-01")
                .body("items.id", contains(found));
        list("mine", "PERSON", "state", "DONE").body("items.id", contains(done));
        list("mine", "PERSON", "overdue", false).body("items.id", contains(done));
    }

    @Test
    void findsTasksDueInAPeriod() {
        String first = task("\"deadline\": {\"text\": \"1. maj 2026\"}");
        String last = task("\"deadline\": {\"text\": \"31. maj 2026\"}");
        task("\"deadline\": {\"text\": \"30. april 2026\"}");
        task("\"deadline\": {\"text\": \"1. juni 2026\"}");
        task("\"deadline\": {\"text\": \"snarest\"}");
        list("dueFrom", "2026-05-01", "dueTo", "2026-05-31").body("items.id", contains(first, last));
        list("dueFrom", "maj", "dueTo", "juni").statusCode(400).body("errors.parameter", contains("dueFrom", "dueTo"));
    }

    @Test
    void findsTasksDueAtAMeetingThatMayNotExistYet() {
        String june = task("\"deadlineMeeting\": {\"body\": \"ØK\", \"date\": \"2026-06-15\"}");
        String july = task("\"deadlineMeeting\": {\"body\": \"ØK\", \"date\": \"2026-07-15\"}");
        String board = task("\"deadlineMeeting\": {\"body\": \"DIR\", \"date\": \"2026-06-15\"}");
        task("\"deadline\": {\"text\": \"15. juni 2026\"}");
        list("deadlineBody", "øk").statusCode(200).body("items.id", contains(june, july));
        list("deadlineBody", "ØK", "deadlineDate", "2026-06-15").body("items.id", contains(june));
        list("deadlineDate", "2026-06-15").body("items.id", containsInAnyOrder(june, board));
        list("deadlineBody", "NIL").body("items", empty());
    }
}
