package dk.referat.path;

import static dk.referat.Callers.API_KEY;
import static dk.referat.Callers.NOBODY;
import static dk.referat.Callers.with;
import static dk.referat.Fixture.UNKNOWN;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.pathStep;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.publishAgenda;
import static dk.referat.Fixture.put;
import static dk.referat.Fixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PathStepResourceTest {

    private static final String CLOSE = """
            {"access": "CLOSED", "legalBasis": "Styrelsesloven § 10"}
            """;

    private static String step(String item, String body, String role, String planned) {
        return create("/agenda-items/" + item + "/path-steps", """
                {"body": "%s", "role": "%s", "planned": {"text": "%s"}}
                """.formatted(body, role, planned));
    }

    private static String firstItem(String meeting) {
        return read("/meetings/" + meeting).getString("agendaItems[0].id");
    }

    private static String caseNumber() {
        return "26/" + ThreadLocalRandom.current().nextInt(1_000_000, 1_000_000_000);
    }

    @Test
    void listsTheWayOfAnItemInTheOrderOfItsPlan() {
        String item = item(meeting(), "Budget");
        String committee = body();
        String hearing = pathStep(item);
        String last = step(item, committee, "FINAL", "uge 26, 2026");
        get("/agenda-items/" + item + "/path-steps")
                .statusCode(200)
                .body("items.id", contains(hearing, last))
                .body("items.position", contains(1, 2))
                .body("items[0].process", equalTo("Høring"))
                .body("items[0].planned.to", equalTo("2026-06-30"))
                .body("items[0].warnings", empty())
                .body("items[1].body", equalTo(committee))
                .body("items[1].warnings.kind", contains("NO_MEETING_PLANNED"));
    }

    @Test
    void namesItselfWhereItIsAdded() {
        String item = item(meeting(), "Budget");
        String location = post("/agenda-items/" + item + "/path-steps", """
                {"process": "Høring", "role": "HEARING"}
                """)
                .statusCode(201)
                .body("agendaItem", equalTo(item))
                .body("state", equalTo("PLANNED"))
                .body("planned", nullValue())
                .extract()
                .header("Location");
        given().get(location).then().statusCode(200).body("process", equalTo("Høring"));
    }

    @Test
    void warnsOfAHearingPlannedBehindTheFinalReading() {
        String item = item(meeting(), "Budget");
        String last = step(item, body(), "FINAL", "maj 2026");
        get("/path-steps/" + pathStep(item))
                .body("warnings.kind", contains("HEARING_AFTER_FINAL"))
                .body("warnings.step", contains(last));
    }

    @Test
    void movesWithTheStepsThatItsAnswerJudgesItBy() {
        String item = item(meeting(), "Budget");
        String last = step(item, body(), "FINAL", "maj 2026");
        String hearing = "/path-steps/" + pathStep(item);
        String before = etag(hearing);
        change("/path-steps/" + last, "{\"planned\": {\"text\": \"juli 2026\"}}");
        get(hearing).body("warnings.kind", contains("OUT_OF_ORDER"));
        assertThat(etag(hearing)).isNotEqualTo(before);
    }

    @Test
    void isOfACaseThatIsNoItemYet() {
        String board = body();
        String number = caseNumber();
        post("/path-steps", """
                {"plannedBy": "%s", "caseNumber": "%s", "process": "Høring", "role": "HEARING"}
                """.formatted(board, number))
                .statusCode(201)
                .body("plannedBy", equalTo(board))
                .body("caseNumber", equalTo(number))
                .body("agendaItem", nullValue());
        get("/path-steps?caseNumber=" + number).body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"()", "Budgettet"})
    void refusesACaseThatIsNone(String number) {
        post("/path-steps", """
                {"plannedBy": "%s", "caseNumber": "%s", "process": "Høring", "role": "HEARING"}
                """.formatted(body(), number))
                .statusCode(400)
                .body("errors.pointer", contains("/caseNumber"));
    }

    @Test
    void refusesWhatIsNowhereOrUnknown() {
        String steps = "/agenda-items/" + item(meeting(), "Budget") + "/path-steps";
        post(steps, "{\"role\": \"FINAL\"}").statusCode(400).body("errors.pointer", contains("/process"));
        post(steps, "{\"process\": \"Høring\"}").statusCode(400).body("errors.pointer", contains("/role"));
        post(steps, "{\"body\": \"NIX\", \"role\": \"FINAL\"}")
                .statusCode(400)
                .body("errors.pointer", contains("/body"));
        post(steps, "{\"process\": \"Høring\", \"role\": \"FINAL\", \"linkedMeeting\": \"%s\"}".formatted(UNKNOWN))
                .statusCode(400)
                .body("errors.pointer", contains("/linkedMeeting"));
        post(steps, """
                {"body": "%s", "role": "FINAL", "linkedMeeting": "%s"}
                """.formatted(body(), meeting()))
                .statusCode(400)
                .body("errors.pointer", contains("/linkedMeeting"));
        post(steps, "{\"process\": \"Høring\", \"role\": \"FINAL\", \"access\": \"CLOSED\"}")
                .statusCode(400)
                .body("errors.pointer", contains("/legalBasis"));
    }

    @Test
    void tellsWhatComesToABodyInAPeriod() {
        String committee = body();
        String item = item(meeting(), "Budget");
        String may = step(item, committee, "FIRST_READING", "maj 2026");
        String june = step(item, committee, "SECOND_READING", "17. juni 2026");
        String quarter = step(item, committee, "FINAL", "2. kvartal 2026");
        step(item, body(), "FINAL", "juni 2026");
        String inJune = "/path-steps?body=" + committee + "&from=2026-06-01&to=2026-06-30";
        get(inJune).body("items.id", contains(quarter, june));
        move("/path-steps/" + june, "DONE");
        get(inJune + "&state=PLANNED").body("items.id", contains(quarter));
        String next = get("/path-steps?limit=1&body=" + committee)
                .body("items.id", contains(quarter))
                .extract()
                .path("next");
        given().queryParam("body", committee)
                .queryParam("limit", 5)
                .queryParam("cursor", next)
                .get(Api.V1 + "/path-steps")
                .then()
                .body("items.id", contains(may, june));
    }

    @Test
    void findsTheStepsOfItemsByTheirCase() {
        String number = caseNumber();
        String item = item(meeting(), "Budget");
        change("/agenda-items/" + item, "{\"caseNumber\": \"%s\"}".formatted(number));
        String step = pathStep(item);
        get("/path-steps?caseNumber=" + number).body("items.id", contains(step));
        get("/path-steps?caseNumber=bogus").statusCode(400).body("errors.parameter", contains("caseNumber"));
        get("/path-steps?body=NIX").statusCode(400).body("errors.parameter", contains("body"));
    }

    @Test
    void isLinkedToTheOnlyMeetingThatFits() {
        String committee = body();
        String item = item(meeting(), "Budget");
        String june = "/path-steps/" + step(item, committee, "FINAL", "juni 2026");
        String before = etag(june);
        meeting(committee, "2026-05-27");
        get(june).body("linkedMeeting", nullValue());
        String only = meeting(committee, "2026-06-10");
        get(june).body("linkedMeeting", equalTo(only)).body("warnings", empty());
        assertThat(etag(june)).isNotEqualTo(before);
        meeting(committee, "2026-06-24");
        get(june).body("linkedMeeting", equalTo(only));
        get("/path-steps/" + step(item, committee, "FINAL", "i juni 2026")).body("linkedMeeting", nullValue());
        get("/path-steps/" + step(item, committee, "FINAL", "maj 2026"))
                .body("warnings.kind", contains("OUT_OF_ORDER"));
    }

    @Test
    void warnsOfAMeetingOutsideItsPeriodAndForgetsOneThatGoes() {
        String committee = body();
        String june = "/path-steps/" + step(item(meeting(), "Budget"), committee, "FINAL", "juni 2026");
        String only = meeting(committee, "2026-06-10");
        change("/meetings/" + only, "{\"date\": \"2026-07-01\"}");
        get(june).body("warnings.kind", contains("MEETING_NOT_IN_PERIOD"));
        delete("/meetings/" + only, etag("/meetings/" + only)).statusCode(204);
        get(june).body("linkedMeeting", nullValue()).body("warnings.kind", contains("NO_MEETING_PLANNED"));
    }

    @Test
    void goesWithItsItem() {
        String item = item(meeting(), "Budget");
        String step = pathStep(item);
        delete("/agenda-items/" + item, etag("/agenda-items/" + item)).statusCode(204);
        get("/path-steps/" + step).statusCode(404);
    }

    @Test
    void asksForAReasonToSkipAStep() {
        String step = "/path-steps/" + pathStep(item(meeting(), "Budget"));
        move(step, "SKIPPED", etag(step)).statusCode(400).body("errors.pointer", contains("/reason"));
        post(step + "/transitions", "{\"to\": \"SKIPPED\", \"reason\": \"Høring ikke nødvendig\"}", etag(step))
                .statusCode(200)
                .body("stateReason", equalTo("Høring ikke nødvendig"));
    }

    @Test
    void showsWhatTheItemShows() {
        String board = body("PUBLIC", "NEUTRAL");
        String meeting = meeting(board, "2026-03-04");
        String item = item(meeting, "Budget");
        String step = pathStep(item);
        move("/agenda-items/" + item, "APPROVED");
        String reader = Callers.key("READER", board);
        String closedReader = Callers.key("CLOSED_READER", board);
        status(NOBODY, step, 404);
        status(reader, step, 404);
        status(closedReader, step, 200);

        publishAgenda(meeting);
        status(NOBODY, step, 200);

        change("/agenda-items/" + item, CLOSE);
        status(NOBODY, step, 404);
        status(reader, step, 404);
        status(Callers.key("CLOSED_READER", body()), step, 404);
        status(closedReader, step, 200);

        change("/agenda-items/" + item, "{\"access\": \"OPEN\"}");
        change("/path-steps/" + step, CLOSE);
        status(reader, step, 404);
        with(reader)
                .get(Api.V1 + "/agenda-items/" + item + "/path-steps")
                .then()
                .body("items", empty());
        status(closedReader, step, 200);
    }

    private static void status(String key, String step, int status) {
        with(key).get(Api.V1 + "/path-steps/" + step).then().statusCode(status);
    }

    @Test
    void showsTheStepsOfACaseToEmployeesOfItsBody() {
        String board = body();
        String step = create("/path-steps", """
                {"plannedBy": "%s", "caseNumber": "26/84", "process": "Høring", "role": "HEARING"}
                """.formatted(board));
        status(NOBODY, step, 404);
        status(Callers.key("READER", body()), step, 404);
        status(Callers.key("READER", board), step, 200);
    }

    @Test
    void countsOnlyTheStepsThatTheCallerSees() {
        String board = body("PUBLIC", "NEUTRAL");
        String item = firstItem(heldMeeting(board, "2026-03-04"));
        String closed = step(item, board, "FINAL", "maj 2026");
        change("/path-steps/" + closed, CLOSE);
        String hearing = pathStep(item);
        get("/path-steps/" + hearing).body("position", equalTo(2)).body("warnings.step", contains(closed));
        given().header(API_KEY, NOBODY)
                .get(Api.V1 + "/path-steps/" + hearing)
                .then()
                .body("position", equalTo(1))
                .body("warnings", empty());
    }

    @Test
    void keepsWhereItHappensThoughItsPlannerDoesNotSeeThat() {
        String board = body();
        String committee = body();
        String step = step(item(meeting(board, "2026-03-04"), "Budget"), committee, "FINAL", "juni 2026");
        String meeting = meeting(committee, "2026-06-10");
        String secretary = Callers.key("SECRETARY", board);
        var seen = with(secretary).get(Api.V1 + "/path-steps/" + step);
        seen.then().body("body", nullValue()).body("linkedMeeting", nullValue()).body("warnings", empty());
        with(secretary)
                .contentType(ContentType.JSON)
                .header("If-Match", seen.header("ETag"))
                .body(seen.asString().replace("\"FINAL\"", "\"FIRST_READING\""))
                .put(Api.V1 + "/path-steps/" + step)
                .then()
                .statusCode(200);
        get("/path-steps/" + step)
                .body("role", equalTo("FIRST_READING"))
                .body("body", equalTo(committee))
                .body("linkedMeeting", equalTo(meeting));
    }

    @ParameterizedTest
    @ValueSource(strings = {"READER", "CLOSED_READER", "TASK_OWNER", "ADMIN"})
    void isPlannedBySecretariesOnly(String role) {
        String board = body();
        String item = firstItem(heldMeeting(board, "2026-03-04"));
        String step = "/path-steps/" + pathStep(item);
        String key = Callers.key(role, board);
        forbids(key, "/agenda-items/" + item + "/path-steps", "[");
        forbids(key, "/path-steps", "[");
        forbids(key, step + "/transitions", "[");
        with(key).header("If-Match", "\"x\"").delete(Api.V1 + step).then().statusCode(403);
        with(key)
                .contentType(Api.MERGE_PATCH)
                .body("[")
                .patch(Api.V1 + step)
                .then()
                .statusCode(403);
        with(key)
                .contentType(ContentType.JSON)
                .body("[")
                .put(Api.V1 + step)
                .then()
                .statusCode(403);
    }

    private static void forbids(String key, String path, String body) {
        with(key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(Api.V1 + path)
                .then()
                .statusCode(403);
    }

    @Test
    void takesReferencesFromTheCaseSystemAndNothingElse() {
        String board = body();
        String step = "/path-steps/" + pathStep(item(meeting(board, "2026-03-04"), "Budget"));
        String key = Callers.key("CASE_SYSTEM", board);
        patchAs(key, step, "{\"role\": \"FINAL\"}", 403);
        patchAs(key, step, "{\"refs\": [{\"system\": \"ESDH\", \"kind\": \"step\", \"id\": \"1\"}]}", 200);
    }

    private static void patchAs(String key, String path, String json, int status) {
        with(key)
                .contentType(Api.MERGE_PATCH)
                .header("If-Match", with(key).get(Api.V1 + path).header("ETag"))
                .body(json)
                .patch(Api.V1 + path)
                .then()
                .statusCode(status);
    }

    @Test
    void refusesAStrangerBeforeAnythingElse() {
        given().header(API_KEY, NOBODY)
                .contentType(ContentType.JSON)
                .body("[")
                .post(Api.V1 + "/path-steps")
                .then()
                .statusCode(401);
        post("/agenda-items/" + UNKNOWN + "/path-steps", "[").statusCode(404);
        get("/agenda-items/" + UNKNOWN + "/path-steps").statusCode(404);
        String step = "/path-steps/" + pathStep(item(meeting(), "Budget"));
        put(step, get(step).extract().asString(), "\"c0\"").statusCode(412);
        patch(step, "{\"body\": \"NIX\"}", etag(step)).statusCode(400);
    }

    @Test
    void keepsABodyThatMattersAreOnTheirWayTo() {
        String committee = body();
        step(item(meeting(), "Budget"), committee, "FINAL", "juni 2026");
        delete("/bodies/" + committee, etag("/bodies/" + committee)).statusCode(409);
    }
}
