package dk.referat;

import static dk.referat.Fixture.UNKNOWN;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.inDanish;
import static dk.referat.Fixture.json;
import static dk.referat.Fixture.mergePatch;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.put;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every resource that can be read, changed and deleted. */
@QuarkusTest
class EveryResourceTest {

    private static final String STALE = "\"c0\"";

    private enum Kind {
        BODY("bodies", "udvalg"),
        MEMBERSHIP("memberships", "medlemskab"),
        MEETING("meetings", "møde"),
        AGENDA_ITEM("agenda-items", "dagsordenspunkt"),
        DECISION("decisions", "beslutning"),
        TASK("tasks", "opfølgning"),
        ATTACHMENT("attachments", "bilag"),
        PATH_STEP("path-steps", "trin"),
        STANDING_ITEM("standing-items", "fast punkt"),
        BACKLOG_ENTRY("backlog-entries", "kommende punkt"),
        WHEEL_ENTRY("wheel-entries", "årshjulspunkt");

        private final String collection;
        private final String danish;

        Kind(String collection, String danish) {
            this.collection = collection;
            this.danish = danish;
        }

        String make() {
            String id = switch (this) {
                case BODY -> Fixture.body();
                case MEMBERSHIP -> create("/bodies/" + Fixture.body() + "/memberships", """
                                {"party": {"kind": "PERSON", "name": "Jens Lund", "refs": []}, "validFrom": "2022-01-01"}
                                """);
                case MEETING -> meeting();
                case AGENDA_ITEM -> item();
                case DECISION -> Fixture.decision(item(), "Drøftet.");
                case TASK -> create("/agenda-items/" + item() + "/tasks", """
                                {"description": "Følge op", "deadline": {"text": "ultimo maj 2026 kl. 10-12"},
                                 "responsible": [{"kind": "UNIT", "name": "Staben"}]}
                                """);
                case ATTACHMENT -> Fixture.attachment(item(), "130047/20");
                case PATH_STEP -> Fixture.pathStep(item());
                case STANDING_ITEM -> create("/standing-items", """
                        {"body": "%s", "title": "Økonomi", "caseNumber": "20/72",
                         "rule": {"frequency": "IN_MONTHS", "months": [8, 2]}, "validFrom": "2026-01-01",
                         "section": {"kind": "SUMMARY", "text": "Status."}}
                        """.formatted(Fixture.body()));
                case BACKLOG_ENTRY -> create("/backlog-entries", """
                        {"body": "%s", "title": "Skolestruktur", "caseNumber": "20/72", "wanted": {"text": "ultimo juni"}}
                        """.formatted(Fixture.body()));
                case WHEEL_ENTRY -> create("/wheel-entries", """
                        {"body": "%s", "title": "Budgetopfølgning", "months": [10, 3]}
                        """.formatted(Fixture.body()));
            };
            return "/" + collection + "/" + id;
        }

        private static String meeting() {
            return create("/meetings", """
                    {"body": "%s", "kind": "SEMINAR", "plannedStart": "2026-03-04T08:00:00.123456789+01:00",
                     "attendance": [{"party": {"kind": "PERSON", "name": "Jens Lund"}, "status": "PRESENT"}]}
                    """.formatted(Fixture.body()));
        }

        private static String item() {
            return create("/meetings/" + meeting() + "/agenda-items", """
                    {"title": "Budget", "plannedSlot": {"from": "08:00", "to": "08:30:00"}, "caseNumber": "20/72",
                     "sections": [{"kind": "SUMMARY", "heading": "Resumé", "text": "Kort."}],
                     "guests": [{"party": {"kind": "ROLE", "name": "Økonomichef"}, "plan": "INVITED"}],
                     "recommendation": {"text": "at sagen drøftes"},
                     "refs": [{"system": "ESDH", "kind": "item", "id": "4711"}]}
                    """);
        }

        String unknown() {
            return "/" + collection + "/" + UNKNOWN;
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsWhatItsVersionIs(Kind kind) {
        String one = kind.make();
        get(one).statusCode(200)
                .header("ETag", equalTo("\"c1\""))
                .body("etag", equalTo("\"c1\""))
                .body("version", equalTo(1));
    }

    @ParameterizedTest
    @EnumSource
    void sendsNothingToWhoeverHasIt(Kind kind) {
        String one = kind.make();
        given().header("If-None-Match", etag(one))
                .when()
                .get(Api.V1 + one)
                .then()
                .statusCode(304)
                .body(is(emptyString()));
        given().header("If-None-Match", STALE).when().get(Api.V1 + one).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void takesItsOwnAnswerBackAndChangesNothing(Kind kind) {
        String one = kind.make();
        Response seen = get(one).extract().response();

        put(one, seen.asString(), seen.header("ETag")).statusCode(200).header("ETag", seen.header("ETag"));
        assertThat(get(one).extract().asString()).isEqualTo(seen.asString());
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingForAnEmptyPatch(Kind kind) {
        String one = kind.make();
        String etag = etag(one);
        patch(one, "{}", etag).statusCode(200).header("ETag", etag);
    }

    @ParameterizedTest
    @EnumSource
    void movesItsVersionByOneWithAChange(Kind kind) {
        String one = kind.make();
        patch(one, """
                {"refs": [{"system": "ESDH", "kind": "other", "id": "1"}]}
                """, etag(one))
                .statusCode(200)
                .header("ETag", "\"c2\"")
                .body("version", equalTo(2))
                .body("refs.id", contains("1"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesToChangeWhatIsReadOnly(Kind kind) {
        String one = kind.make();
        patch(one, """
                {"version": 99}
                """, etag(one)).statusCode(400).body("errors.pointer", contains("/version"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesMembersItDoesNotHave(Kind kind) {
        String one = kind.make();
        patch(one, """
                {"bogus": 1}
                """, etag(one)).statusCode(400).body("errors.pointer", contains("/bogus"));
    }

    @ParameterizedTest
    @EnumSource
    void asksWhichEditionAChangeIsMeantFor(Kind kind) {
        String one = kind.make();
        String seen = get(one).extract().asString();
        json(seen).when().put(Api.V1 + one).then().statusCode(428);
        mergePatch("{}").when().patch(Api.V1 + one).then().statusCode(428);
        given().when().delete(Api.V1 + one).then().statusCode(428);
        get(one).statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAChangeOfAnotherEdition(Kind kind) {
        String one = kind.make();
        put(one, get(one).extract().asString(), STALE).statusCode(412);
        patch(one, "{}", STALE).statusCode(412);
        delete(one, STALE).statusCode(412);
        get(one).statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void namesAnIfMatchItCannotRead(Kind kind) {
        String one = kind.make();
        patch(one, "{}", "c1").statusCode(400).body("errors.header", contains("If-Match"));
        delete(one, "c1").statusCode(400).body("errors.header", contains("If-Match"));
    }

    @ParameterizedTest
    @EnumSource
    void judgesTheBodyOnlyForThoseWhoMaySeeTheThing(Kind kind) {
        mergePatch("{\"bogus\"").when().patch(Api.V1 + kind.unknown()).then().statusCode(404);
        json("[").when().put(Api.V1 + kind.unknown()).then().statusCode(404);
        given().when().delete(Api.V1 + kind.unknown()).then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void judgesTheBodyBeforeTheEdition(Kind kind) {
        String one = kind.make();
        mergePatch("{\"bogus\": 1}").when().patch(Api.V1 + one).then().statusCode(400);
        patch(one, "{\"bogus\": 1}", STALE).statusCode(400);
    }

    @ParameterizedTest
    @EnumSource
    void saysInDanishThatItIsNotThere(Kind kind) {
        inDanish()
                .when()
                .get(Api.V1 + kind.unknown())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Content-Language", "da")
                .body("title", equalTo("Ikke fundet"))
                .body("detail", containsString(kind.danish + " " + UNKNOWN));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BODY")
    void refusesWhatIsNoId(Kind kind) {
        get("/" + kind.collection + "/17").statusCode(400).body("errors.parameter", contains("id"));
    }

    @ParameterizedTest
    @EnumSource
    void isDeletedOnce(Kind kind) {
        String one = kind.make();
        delete(one, etag(one)).statusCode(204);
        get(one).statusCode(404);
        delete(one, STALE).statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhichMethodsItTakes(Kind kind) {
        json("{}").when().post(Api.V1 + kind.make()).then().statusCode(405).header("Allow", containsString("PATCH"));
    }
}
