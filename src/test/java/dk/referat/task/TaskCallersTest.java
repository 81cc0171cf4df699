package dk.referat.task;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.confirmedDecision;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step of a task from every state, asked for by every kind of caller. */
@QuarkusTest
class TaskCallersTest {

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "OPEN", Set.of("IN_PROGRESS", "DONE", "REJECTED", "CANCELLED"),
            "IN_PROGRESS", Set.of("OPEN", "DONE", "REJECTED", "CANCELLED"),
            "DONE", Set.of("CONFIRMED", "IN_PROGRESS"),
            "CONFIRMED", Set.of(),
            "REJECTED", Set.of("OPEN", "CANCELLED"),
            "CANCELLED", Set.of());
    private static final List<String> STATES =
            ALLOWED.keySet().stream().sorted().toList();

    private enum Who {
        NOBODY(null, false, 401),
        READER("READER", true, 403),
        CLOSED_READER("CLOSED_READER", true, 403),
        SECRETARY("SECRETARY", false, 200),
        SECRETARY_ELSEWHERE("SECRETARY", true, 404),
        OWNER("TASK_OWNER", true, 200),
        OWNER_OF_OTHERS("TASK_OWNER", false, 403),
        OWNER_ELSEWHERE("TASK_OWNER", true, 404),
        CASE_SYSTEM("CASE_SYSTEM", true, 403),
        ADMIN("ADMIN", true, 403);

        private final String role;
        private final boolean responsible;
        private final int status;

        Who(String role, boolean responsible, int status) {
            this.role = role;
            this.responsible = responsible;
            this.status = status;
        }
    }

    private String body;
    private String decision;
    private String me;

    @BeforeEach
    void decideSomething() {
        body = body();
        String meeting = heldMeeting(body, "2026-03-04");
        decision = confirmedDecision(read("/meetings/" + meeting).getString("agendaItems[0].id"), "Drøftet.");
        me = Fixture.code();
    }

    private String key(Who who) {
        if (who == Who.NOBODY) {
            return Callers.NOBODY;
        }
        String where = who.name().endsWith("ELSEWHERE") ? body() : body;
        return key(who.role, where, who.responsible ? me : "another");
    }

    private static String key(String role, String body, String identifier) {
        return Fixture.post("/api-keys", """
                {"name": "%s", "grants": [{"role": "%s", "body": "%s"}], "identifiers": ["%s"]}
                """.formatted(role, role, body, identifier))
                .statusCode(201)
                .extract()
                .path("key");
    }

    private String task() {
        return "/tasks/" + create("/decisions/" + decision + "/tasks", """
                {"description": "Følge op", "responsible": [
                   {"kind": "UNIT", "name": "Staben"},
                   {"kind": "PERSON", "name": "Mette Krogh", "refs": [{"system": "AD", "kind": "user", "id": "%s"}]}]}
                """.formatted(me));
    }

    private String taskIn(String state) {
        String task = task();
        if (state.equals("CONFIRMED")) {
            move(task, "DONE");
        }
        if (!state.equals("OPEN")) {
            move(task, state);
        }
        return task;
    }

    private static ValidatableResponse postAs(String key, String path, String json, String etag) {
        return Callers.with(key)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(json)
                .when()
                .post(Api.V1 + path)
                .then();
    }

    private static int step(String key, String task, String to, String etag) {
        return postAs(key, task + "/transitions", "{\"to\": \"%s\"}".formatted(to), etag)
                .extract()
                .statusCode();
    }

    @ParameterizedTest
    @EnumSource
    void takesEveryStepFromThoseWhoMayTakeItAndNoOther(Who who) {
        String key = key(who);
        for (String from : STATES) {
            String task = taskIn(from);
            for (String to : STATES) {
                boolean allowed = ALLOWED.get(from).contains(to);
                int expected = who.status == 200 && !allowed ? 409 : who.status;
                assertThat(step(key, task, to, "*"))
                        .as(who + " " + from + " " + to)
                        .isEqualTo(expected);
                if (expected == 200) {
                    task = taskIn(from);
                }
            }
            get(task).body("state", equalTo(from));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isDelegatedByThoseWhoMayMoveIt(Who who) {
        String key = key(who);
        for (String state : STATES) {
            String task = taskIn(state);
            boolean pending = Set.of("OPEN", "IN_PROGRESS").contains(state);
            int expected = who.status == 200 && !pending ? 409 : who.status;
            postAs(key, task + "/delegations", """
                    {"to": {"kind": "PERSON", "name": "Jens Lund"}, "comment": "Ferie"}
                    """, "*").statusCode(expected);
        }
    }

    @Test
    void handsThePlaceOfWhoDelegatesItOn() {
        String task = task();
        postAs(key(Who.OWNER), task + "/delegations", """
                {"to": {"kind": "PERSON", "name": "Jens Lund"}, "comment": "Ferie"}
                """, "*").statusCode(200);
        get(task)
                .body("responsible.name", equalTo(List.of("Staben", "Jens Lund")))
                .body("version", equalTo(2))
                .body("history[0].kind", equalTo("DELEGATED"))
                .body("history[0].by", startsWith("key:"))
                .body("history[0].delegation.from.name", equalTo("Mette Krogh"))
                .body("history[0].delegation.to.name", equalTo("Jens Lund"))
                .body("history[0].delegation.to.refs", equalTo(List.of()))
                .body("history[0].comment", equalTo("Ferie"))
                .body("history[0].from", nullValue());
    }

    @Test
    void isOutOfTheHandsOfWhoDelegatedIt() {
        String task = task();
        String owner = key(Who.OWNER);
        postAs(owner, task + "/delegations", """
                {"to": {"kind": "PERSON", "name": "Jens Lund"}}
                """, "*").statusCode(200);
        assertThat(step(owner, task, "DONE", "*")).isEqualTo(403);
    }

    @Test
    void staysWithTheOneInTheLeadWhoKeepsIt() {
        String task = task();
        postAs(key(Who.SECRETARY), task + "/delegations", """
                {"to": {"kind": "PERSON", "name": "Jens Lund"}, "keepLead": true}
                """, "*")
                .statusCode(200)
                .body("responsible.name", equalTo(List.of("Staben", "Jens Lund", "Mette Krogh")));
    }

    @Test
    void asksWhomToDelegateToAndWhichEdition() {
        String task = task();
        Fixture.post(task + "/delegations", "{}", etag(task))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/to")));
        String to = "{\"to\": {\"kind\": \"PERSON\", \"name\": \"Jens Lund\"}}";
        Fixture.post(task + "/delegations", to).statusCode(428);
        Fixture.post(task + "/delegations", to, "\"c0\"").statusCode(412);
        Fixture.post("/tasks/" + Fixture.UNKNOWN + "/delegations", "[").statusCode(404);
    }

    @Test
    void tellsThePublicNotWhoTookAStep() {
        body = body("PUBLIC", "NEUTRAL");
        String meeting = heldMeeting(body, "2026-03-04");
        String item = read("/meetings/" + meeting).getString("agendaItems[0].id");
        decision = confirmedDecision(item, "Drøftet.");
        String task = task();
        move(task, "DONE");
        move("/agenda-items/" + item, "TREATED");
        Fixture.approveMinutes(meeting);

        Callers.with(Callers.NOBODY)
                .get(Api.V1 + task)
                .then()
                .statusCode(200)
                .body("history[0].to", equalTo("DONE"))
                .body("history[0].by", nullValue());
        Callers.with(key(Who.READER)).get(Api.V1 + task).then().body("history[0].by", containsString("key:"));
    }

    @Test
    void leavesALineForTheBacklogOnlyWhenItIsFinished() {
        String task = task();
        String line = """
                {"to": "%s", "backlog": {"body": "%s", "title": "Evaluering"}}
                """;
        postAs(key(Who.SECRETARY), task + "/transitions", line.formatted("IN_PROGRESS", body), "*")
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/backlog")));
        postAs(key(Who.SECRETARY), task + "/transitions", line.formatted("DONE", "NIL"), "*")
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/backlog/body")));
        postAs(key(Who.SECRETARY), task + "/transitions", line.formatted("DONE", body), "*")
                .statusCode(200);
    }

    @Test
    void leavesALineForTheBacklogOfAnotherBodyByWhomItIsTheirs() {
        String other = body("PUBLIC", "NEUTRAL");
        String unseen = body();
        String line = """
                {"to": "DONE", "backlog": {"body": "%s", "title": "Evaluering"}}
                """;
        String task = task();
        postAs(key(Who.OWNER), task + "/transitions", line.formatted(unseen), "*")
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/backlog/body")));
        postAs(key(Who.SECRETARY), task + "/transitions", line.formatted(other), "*")
                .statusCode(403);
        get(task).body("state", equalTo("OPEN"));
        postAs(key(Who.OWNER), task + "/transitions", line.formatted(other), "*")
                .statusCode(200);
    }
}
