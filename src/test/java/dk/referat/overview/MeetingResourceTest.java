package dk.referat.overview;

import static dk.referat.Fixture.approveMinutes;
import static dk.referat.Fixture.attachment;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.decision;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.inDanish;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.json;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.publishAgenda;
import static dk.referat.Fixture.put;
import static dk.referat.Fixture.read;
import static dk.referat.Fixture.subItem;
import static dk.referat.Fixture.task;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeetingResourceTest {

    private static ValidatableResponse list(Object... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.when().get(Api.V1 + "/meetings").then();
    }

    private static ValidatableResponse cancel(String meeting) {
        return post("/meetings/" + meeting + "/transitions", """
                {"to": "CANCELLED", "reason": "For få sager"}
                """, etag("/meetings/" + meeting));
    }

    @Test
    void schedulesAMeeting() {
        String body = body();
        post("/meetings", """
                {"body": "%s", "kind": "THEME", "date": "2026-03-04", "dateText": "4. marts", "format": "HYBRID",
                 "location": "Rådhuset", "plannedStart": "2026-03-04T08:00:00+01:00", "plannedEnd": "2026-03-04T09:30:00+01:00",
                 "attendance": [{"party": {"kind": "PERSON", "name": "Jens Lund"}, "status": "SUBSTITUTE",
                                 "substituteFor": {"kind": "PERSON", "name": "Karen Holt"}}],
                 "refs": [{"system": "ESDH", "kind": "meeting", "id": "7"}]}
                """.formatted(body))
                .statusCode(201)
                .header("Location", containsString(Api.V1 + "/meetings/"))
                .header("ETag", "\"c1\"")
                .body("body.code", equalTo(body))
                .body("body.name", equalTo("Direktionen"))
                .body("date", equalTo("2026-03-04"))
                .body("dateText", equalTo("4. marts"))
                .body("kind", equalTo("THEME"))
                .body("format", equalTo("HYBRID"))
                .body("plannedStart", equalTo("2026-03-04T07:00:00Z"))
                .body("actualStart", nullValue())
                .body("access", equalTo("OPEN"))
                .body("state", equalTo("PLANNED"))
                .body("attendance[0].role", equalTo("MEMBER"))
                .body("attendance[0].substituteFor.name", equalTo("Karen Holt"))
                .body("refs.id", contains("7"))
                .body("agendaItems", empty());
    }

    @Test
    void takesTheBodyByItsIdToo() {
        String code = body();
        String id = get("/bodies/" + code).extract().path("id");
        get("/meetings/" + meeting(id, "2026-03-04")).body("body.code", equalTo(code));
    }

    @Test
    void takesTheDateFromThePlannedStartAsItIsInDenmark() {
        String meeting = create("/meetings", """
                {"body": "%s", "kind": "ORDINARY", "plannedStart": "2026-06-30T22:30:00Z"}
                """.formatted(body()));
        get("/meetings/" + meeting).body("date", equalTo("2026-07-01"));
    }

    @Test
    void needsADateOrAPlannedStart() {
        post("/meetings", """
                {"body": "%s", "kind": "ORDINARY"}
                """.formatted(body())).statusCode(400).body("errors.pointer", contains("/date"));
    }

    @Test
    void namesEverythingThatIsWrong() {
        post("/meetings", """
                {"body": "", "kind": "PARTY", "date": "2026-02-30", "plannedStart": "i morgen",
                 "attendance": [{"status": "PRESENT"}]}
                """)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/body", "/kind", "/date", "/plannedStart", "/attendance/0/party"));
        post("/meetings", """
                {"body": "%s", "kind": "ORDINARY", "access": "CLOSED",
                 "plannedStart": "2026-03-04T08:00:00+01:00", "plannedEnd": "2026-03-04T07:59:00+01:00",
                 "actualStart": "2026-03-04T08:00:00+01:00", "actualEnd": "2026-03-04T07:59:00+01:00"}
                """.formatted(body()))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/plannedEnd", "/actualEnd", "/legalBasis"));
    }

    @Test
    void schedulesNothingForABodyThatIsNotThere() {
        post("/meetings", """
                {"body": "NIL", "kind": "ORDINARY", "date": "2026-03-04"}
                """)
                .statusCode(400)
                .body("errors.pointer", contains("/body"))
                .body("errors[0].detail", equalTo("There is no body NIL."));
    }

    @Test
    void showsTheWholeMeetingInOneAnswer() {
        String meeting = meeting();
        String a = item(meeting, "A");
        String b = item(meeting, "B");
        String b1 = subItem(meeting, b, "B1");
        String lay = attachment(b, "8725/21");
        String decided = decision(b1, "Drøftet.");
        String again = decision(b1, "Godkendt.");
        String follow = task(decided, "Følge op");

        JsonPath whole = read("/meetings/" + meeting);
        assertThat(whole.getList("agendaItems.id")).containsExactly(a, b);
        assertThat(whole.getList("agendaItems[1].attachments.id")).containsExactly(lay);
        assertThat(whole.getList("agendaItems[1].decisions")).isEmpty();
        assertThat(whole.getList("agendaItems[1].subItems.id")).containsExactly(b1);
        assertThat(whole.getList("agendaItems[1].subItems[0].subItems")).isEmpty();
        assertThat(whole.getList("agendaItems[1].subItems[0].decisions.id")).containsExactly(decided, again);
        assertThat(whole.getList("agendaItems[1].subItems[0].tasks.id")).containsExactly(follow);
        for (String part : List.of(
                "agendaItems[1]",
                "agendaItems[1].attachments[0]",
                "agendaItems[1].subItems[0].decisions[0]",
                "agendaItems[1].subItems[0].tasks[0]")) {
            assertThat(whole.getString(part + ".etag")).isNotBlank();
        }
        assertThat(whole.getString("agendaItems[1].attachments[0].etag")).isEqualTo(etag("/attachments/" + lay));
    }

    @Test
    void takesTheWholeAnswerBackWithOneMemberChanged() {
        String meeting = meeting();
        attachment(item(meeting, "Budget"), "8725/21");
        String path = "/meetings/" + meeting;
        String seen = get(path).extract().asString();
        put(path, seen.replace("\"location\":null", "\"location\":\"Skype\""), etag(path))
                .statusCode(200)
                .body("location", equalTo("Skype"))
                .body("agendaItems.title", contains("Budget"));
    }

    @Test
    void changesNoItemByAChangeOfTheMeeting() {
        String meeting = meeting();
        item(meeting, "Budget");
        String path = "/meetings/" + meeting;
        put(path, get(path).extract().asString().replace("Budget", "Regnskab"), etag(path))
                .statusCode(400)
                .body("errors.pointer", contains("/agendaItems"));
    }

    @Test
    void saysThatItChangedRatherThanThatOldItemsAreWrong() {
        String path = "/meetings/" + meeting();
        String seen = get(path).extract().asString();
        String etag = etag(path);
        item(path.substring(10), "Budget");
        put(path, seen, etag).statusCode(412);
    }

    @Test
    void patchesWhatItIsTold() {
        String path = "/meetings/" + meeting();
        change(path, """
                {"location": "Rådhuset", "format": "PHYSICAL", "actualStart": "2026-03-04T08:02:00.123456789+01:00"}
                """);
        patch(path, """
                {"location": null, "actualStart": "2026-03-04T08:02:00.123456789+01:00"}
                """, etag(path))
                .statusCode(200)
                .body("location", nullValue())
                .body("format", equalTo("PHYSICAL"));
        patch(path, """
                {"actualStart": "2026-03-04T08:02:00.123456789+01:00"}
                """, etag(path)).statusCode(200);
        patch(path, """
                {"kind": null, "body": null}
                """, etag(path)).statusCode(400).body("errors.pointer", containsInAnyOrder("/kind", "/body"));
    }

    @Test
    void listsTheNewestFirstWithoutTheirAgendas() {
        String body = body();
        String first = meeting(body, "2026-03-04");
        String third = meeting(body, "2026-05-06");
        String second = meeting(body, "2026-04-01");
        list("body", body)
                .statusCode(200)
                .body("items.id", contains(third, second, first))
                .body("items[0].agendaItems", nullValue())
                .body("asOf", nullValue());
    }

    @Test
    void filtersByLocalDaysBothIncludedAndByState() {
        String body = body();
        String first = meeting(body, "2026-03-04");
        String second = meeting(body, "2026-04-01");
        String third = meeting(body, "2026-05-06");
        cancel(second).statusCode(200);
        move("/meetings/" + third, "AGENDA_DRAFT");

        list("body", body, "from", "2026-04-01").body("items.id", contains(third, second));
        list("body", body, "to", "2026-04-01").body("items.id", contains(second, first));
        list("body", body, "from", "2026-03-05", "to", "2026-05-05").body("items.id", contains(second));
        list("body", body, "state", "CANCELLED").body("items.id", contains(second));
        list("body", body, "state", "CANCELLED", "state", "PLANNED").body("items.id", contains(second, first));
        list("body", body, "from", "2026-02-30", "state", "BOGUS")
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("from", "state"));
        list("body", "NIL").statusCode(400).body("errors.parameter", contains("body"));
    }

    @Test
    void pagesThroughMeetingsOfTheSameDay() {
        String body = body();
        String a = meeting(body, "2026-03-04");
        String b = meeting(body, "2026-03-04");
        String c = meeting(body, "2026-03-04");
        var first = list("body", body, "limit", 2).body("items.id", contains(c, b));
        String next = first.extract().path("next");
        assertThat(first.extract().header("Link")).contains("cursor=", "limit=2", "body=" + body, "rel=\"next\"");
        list("body", body, "limit", 2, "cursor", next)
                .body("items.id", contains(a))
                .body("next", nullValue());
        list("body", body, "limit", 2, "cursor", next, "from", "2026-01-01")
                .statusCode(400)
                .body("errors.parameter", contains("cursor"));
    }

    @Test
    void publishesNoAgendaWithoutAnApprovedItem() {
        String meeting = meeting();
        String item = item(meeting, "Budget");
        move("/meetings/" + meeting, "AGENDA_DRAFT");
        move("/meetings/" + meeting, "AGENDA_PUBLISHED", etag("/meetings/" + meeting))
                .statusCode(409)
                .body("detail", equalTo("An agenda without an approved item cannot be published."));
        get("/meetings/" + meeting).body("state", equalTo("AGENDA_DRAFT"));
        move("/agenda-items/" + item, "APPROVED");
        move("/meetings/" + meeting, "AGENDA_PUBLISHED");
    }

    @Test
    void isCancelledWithAReason() {
        String meeting = meeting();
        json("{\"to\": \"CANCELLED\"}")
                .when()
                .post(Api.V1 + "/meetings/" + meeting + "/transitions")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        cancel(meeting)
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("stateReason", equalTo("For få sager"))
                .body("stateComment", nullValue());
    }

    @Test
    void approvesNoMinutesThatLeaveAnItemOpen() {
        String meeting = heldMeeting(body(), "2026-03-04");
        String item = read("/meetings/" + meeting).getString("agendaItems[0].id");
        String parent = item(meeting, "Planer");
        String sub = subItem(meeting, parent, "Havnen");
        String lunch = create("/meetings/" + meeting + "/agenda-items", """
                {"kind": "BREAK", "title": "Frokost"}
                """);
        for (String one : List.of(parent, sub, lunch)) {
            move("/agenda-items/" + one, "APPROVED");
        }
        move("/agenda-items/" + item, "TREATED");
        move("/meetings/" + meeting, "MINUTES_DRAFT");

        String path = "/meetings/" + meeting;
        inDanish()
                .contentType("application/json")
                .header("If-Match", etag(path))
                .body("{\"to\": \"MINUTES_APPROVED\"}")
                .when()
                .post(Api.V1 + path + "/transitions")
                .then()
                .statusCode(409)
                .body("detail", equalTo("Referatet siger ikke, hvad der blev af »Havnen«."));
        move("/agenda-items/" + sub, "NO_OUTCOME_RECORDED");
        move(path, "MINUTES_APPROVED");
    }

    @Test
    void approvesNoMinutesWithADraftOfADecision() {
        String meeting = heldMeeting(body(), "2026-03-04");
        String item = read("/meetings/" + meeting).getString("agendaItems[0].id");
        move("/agenda-items/" + item, "TREATED");
        String decision = decision(item, "Drøftet.");
        move("/meetings/" + meeting, "MINUTES_DRAFT");
        move("/meetings/" + meeting, "MINUTES_APPROVED", etag("/meetings/" + meeting))
                .statusCode(409)
                .body("detail", equalTo("The decision on “Godkendelse af dagsorden” is still a draft."));
        move("/decisions/" + decision, "CONFIRMED");
        move("/meetings/" + meeting, "MINUTES_APPROVED");
    }

    @Test
    void keepsWhatApprovedMinutesSayUntilTheyAreReopened() {
        String meeting = heldMeeting(body(), "2026-03-04");
        move("/agenda-items/" + read("/meetings/" + meeting).getString("agendaItems[0].id"), "TREATED");
        approveMinutes(meeting);
        String path = "/meetings/" + meeting;

        patch(path, """
                {"location": "Skype"}
                """, etag(path)).statusCode(409).body("detail", containsString("The minutes are approved"));
        patch(path, """
                {"access": "CLOSED", "legalBasis": "Styrelsesloven § 10",
                 "refs": [{"system": "ESDH", "kind": "meeting", "id": "1"}]}
                """, etag(path)).statusCode(200);
        delete(path, etag(path)).statusCode(409);
        json("{\"to\": \"MINUTES_DRAFT\"}")
                .when()
                .post(Api.V1 + path + "/transitions")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        post(path + "/transitions", """
                {"to": "MINUTES_DRAFT", "reason": "Et navn var stavet forkert"}
                """, etag(path))
                .statusCode(200)
                .body("stateReason", equalTo("Et navn var stavet forkert"));
        patch(path, """
                {"location": "Skype"}
                """, etag(path)).statusCode(200).body("location", equalTo("Skype"));
    }

    @Test
    void isDeletedWithItsAgendaUntilThatIsPublished() {
        String meeting = meeting();
        String item = item(meeting, "A");
        String sub = subItem(meeting, item, "A1");
        String attachment = attachment(sub, "8725/21");
        delete("/meetings/" + meeting, etag("/meetings/" + meeting)).statusCode(204);
        get("/meetings/" + meeting).statusCode(404);
        get("/agenda-items/" + item).statusCode(404);
        get("/agenda-items/" + sub).statusCode(404);
        get("/attachments/" + attachment).statusCode(404);
    }

    @Test
    void isKeptOnceItsAgendaIsPublished() {
        String meeting = meeting();
        move("/agenda-items/" + item(meeting, "A"), "APPROVED");
        publishAgenda(meeting);
        delete("/meetings/" + meeting, etag("/meetings/" + meeting))
                .statusCode(409)
                .body("detail", containsString("it can be cancelled"));
    }

    @Test
    void isKeptWithTheDecisionsOnItsAgenda() {
        String meeting = meeting();
        decision(item(meeting, "A"), "Drøftet.");
        delete("/meetings/" + meeting, etag("/meetings/" + meeting))
                .statusCode(409)
                .body("detail", equalTo("The item has decisions, which are kept."));
        get("/meetings/" + meeting).statusCode(200).body("agendaItems.title", contains("A"));
    }

    @Test
    void movesItsEtagWithEverythingItShows() {
        String meeting = meeting();
        String path = "/meetings/" + meeting;
        String item = item(meeting, "A");
        String decision = decision(item, "Drøftet.");
        String task = task(decision, "Følge op");
        String attachment = attachment(item, "8725/21");
        for (String part : List.of(
                "/agenda-items/" + item, "/decisions/" + decision, "/tasks/" + task, "/attachments/" + attachment)) {
            String before = etag(path);
            change(part, """
                    {"refs": [{"system": "ESDH", "kind": "other", "id": "1"}]}
                    """);
            get(path).header("ETag", not(before));
        }
        for (String part : List.of("/attachments/" + attachment, "/tasks/" + task, "/decisions/" + decision)) {
            String before = etag(path);
            delete(part, etag(part)).statusCode(204);
            get(path).header("ETag", not(before));
        }
    }
}
