package dk.referat;

import static dk.referat.Fixture.UNKNOWN;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.inDanish;
import static dk.referat.Fixture.json;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.referat.http.Api;
import dk.referat.importing.job.Archives;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of everything that has a state. */
@QuarkusTest
class EveryTransitionTest {

    private static final String STALE = "\"c0\"";

    private enum Kind {
        MEETING("meetings", "AGENDA_DRAFT", "HELD"),
        AGENDA_ITEM("agenda-items", "READY", "TREATED"),
        DECISION("decisions", "CONFIRMED", "DRAFT"),
        TASK("tasks", "IN_PROGRESS", "CONFIRMED"),
        PATH_STEP("path-steps", "DONE", "PLANNED"),
        BACKLOG_ENTRY("backlog-entries", "DROPPED", "OPEN"),
        WHEEL_ENTRY("wheel-entries", "CANCELLED", "ACTIVE"),
        IMPORT_JOB("import-jobs", "CANCELLED", "DONE"),
        RETENTION_LIST("retention-lists", "EXPORTED", "CARRIED_OUT");

        private final String collection;
        private final String next;
        private final String forbidden;

        Kind(String collection, String next, String forbidden) {
            this.collection = collection;
            this.next = next;
            this.forbidden = forbidden;
        }

        String make() {
            String id = switch (this) {
                case MEETING -> Fixture.meeting();
                case AGENDA_ITEM -> Fixture.item(Fixture.meeting(), "Budget");
                case DECISION -> decision();
                case TASK -> Fixture.task(decision(), "Følge op");
                case PATH_STEP -> Fixture.pathStep(Fixture.item(Fixture.meeting(), "Budget"));
                case BACKLOG_ENTRY -> Fixture.create("/backlog-entries", """
                        {"body": "%s", "title": "Skolestruktur"}
                        """.formatted(Fixture.body()));
                case WHEEL_ENTRY -> Fixture.create("/wheel-entries", """
                        {"body": "%s", "title": "Budgetopfølgning", "quarter": 3}
                        """.formatted(Fixture.body()));
                case RETENTION_LIST -> retentionList();
                case IMPORT_JOB -> Archives.send(Fixture.body(), "januar.txt");
            };
            return "/" + collection + "/" + id;
        }

        private static String retentionList() {
            String body = Fixture.body();
            Fixture.meeting(body, "2026-03-04");
            String rule = Fixture.create("/retention-rules", """
                    {"body": "%s", "kind": "MEETING", "keepFor": "P1M", "action": "DELETE", "basis": "Kassationsplan"}
                    """.formatted(body));
            return Fixture.create("/retention-lists", """
                    {"rule": "%s"}
                    """.formatted(rule));
        }

        private static String decision() {
            String meeting = Fixture.heldMeeting(Fixture.body(), "2026-03-04");
            return Fixture.decision(Fixture.item(meeting, "Budget"), "Drøftet.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTheNextStepWithItsReasonAndComment(Kind kind) {
        String one = kind.make();
        String etag = etag(one);
        post(one + "/transitions", """
                {"to": "%s", "reason": "Således aftalt.", "comment": "Set i mail."}
                """.formatted(kind.next), etag)
                .statusCode(200)
                .body("state", equalTo(kind.next))
                .header("ETag", equalTo("\"c" + (version(etag) + 1) + "\""));
        get(one).body("state", equalTo(kind.next));
    }

    private static int version(String etag) {
        return Integer.parseInt(etag.replaceAll("\\D", ""));
    }

    @ParameterizedTest
    @EnumSource
    void refusesAStepThatItsStateForbids(Kind kind) {
        String one = kind.make();
        String before = get(one).extract().asString();
        move(one, kind.forbidden, etag(one)).statusCode(409).body("type", equalTo("/problems/conflict"));
        get(one).body(equalTo(before));
    }

    @ParameterizedTest
    @EnumSource
    void saysInDanishWhyAStepIsRefused(Kind kind) {
        String one = kind.make();
        inDanish()
                .contentType(ContentType.JSON)
                .header("If-Match", etag(one))
                .body("""
                        {"to": "%s"}
                        """.formatted(kind.forbidden))
                .when()
                .post(Api.V1 + one + "/transitions")
                .then()
                .statusCode(409)
                .body("title", equalTo("Strider mod den nuværende tilstand"))
                .body("detail", containsString("kan ikke blive"));
    }

    @ParameterizedTest
    @EnumSource
    void asksWhichEditionAStepIsMeantFor(Kind kind) {
        json("{\"to\": \"%s\", \"reason\": \"Således aftalt.\"}".formatted(kind.next))
                .when()
                .post(Api.V1 + kind.make() + "/transitions")
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAStepOfAnotherEditionBeforeItLooksAtTheState(Kind kind) {
        move(kind.make(), kind.forbidden, STALE).statusCode(412);
    }

    @ParameterizedTest
    @EnumSource
    void namesTheStatesThereAre(Kind kind) {
        String one = kind.make();
        move(one, "BOGUS", STALE)
                .statusCode(400)
                .body("errors.pointer", contains("/to"))
                .body("errors[0].detail", containsString(kind.next));
        post(one + "/transitions", "{}", STALE).statusCode(400).body("errors.pointer", contains("/to"));
    }

    @ParameterizedTest
    @EnumSource
    void judgesAStepOnlyForThoseWhoMaySeeTheThing(Kind kind) {
        post("/" + kind.collection + "/" + UNKNOWN + "/transitions", "[").statusCode(404);
    }
}
