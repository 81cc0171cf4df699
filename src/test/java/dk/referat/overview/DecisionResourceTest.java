package dk.referat.overview;

import static dk.referat.Fixture.UNKNOWN;
import static dk.referat.Fixture.approveMinutes;
import static dk.referat.Fixture.attachment;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.confirmedDecision;
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
import static dk.referat.Fixture.put;
import static dk.referat.Fixture.read;
import static dk.referat.Fixture.subItem;
import static dk.referat.Fixture.task;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions of a meeting that was held on 4 March 2026. */
@QuarkusTest
class DecisionResourceTest {

    private String body;
    private String meeting;
    private String item;

    @BeforeEach
    void holdAMeeting() {
        body = body();
        meeting = heldMeeting(body, "2026-03-04");
        item = read("/meetings/" + meeting).getString("agendaItems[0].id");
    }

    private ValidatableResponse list(Object... parameters) {
        var request = given().queryParam("body", body);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.when().get(Api.V1 + "/decisions").then();
    }

    private String decided(String outcome, String date) {
        return create("/agenda-items/" + item + "/decisions", """
                {"text": "Således.", "outcomes": ["%s"], "date": "%s"}
                """.formatted(outcome, date));
    }

    private ValidatableResponse correct(String decision, String json) {
        return post("/decisions/" + decision + "/editions", json, etag("/decisions/" + decision));
    }

    @Test
    void draftsADecision() {
        String sub = subItem(meeting, item, "Havnen");
        post("/agenda-items/" + sub + "/decisions", """
                {"text": "Direktionen drøftede sagen.\\n\\nÆ, ø og å.", "outcomes": ["DISCUSSED", "AGREED"],
                 "publicText": "En sag blev drøftet."}
                """)
                .statusCode(201)
                .header("Location", containsString(Api.V1 + "/decisions/"))
                .body("date", equalTo("2026-03-04"))
                .body("sequence", equalTo(1))
                .body("text", equalTo("Direktionen drøftede sagen.\n\nÆ, ø og å."))
                .body("publicText", equalTo("En sag blev drøftet."))
                .body("outcomes", contains("DISCUSSED", "AGREED"))
                .body("state", equalTo("DRAFT"))
                .body("edition", equalTo(1))
                .body("meeting.id", equalTo(meeting))
                .body("meeting.body.code", equalTo(body))
                .body("agendaItem.title", equalTo("Havnen"))
                .body("agendaItem.parent", equalTo(item))
                .body("parentItem.id", equalTo(item))
                .body("parentItem.number", equalTo(1))
                .body("tasks", empty())
                .body("matched", nullValue());
    }

    @Test
    void listsTheDecisionsOnAnItemInTheirSequence() {
        String first = decision(item, "Drøftet.");
        String second = decision(item, "Godkendt.");
        get("/agenda-items/" + item + "/decisions")
                .statusCode(200)
                .body("items.id", contains(first, second))
                .body("items.sequence", contains(1, 2))
                .body("items[0].parentItem", nullValue())
                .body("next", nullValue());
    }

    @Test
    void decidesNothingOnAnItemThatIsNotThere() {
        post("/agenda-items/" + UNKNOWN + "/decisions", "[").statusCode(404);
        get("/agenda-items/" + UNKNOWN + "/decisions").statusCode(404);
    }

    @Test
    void namesEverythingThatIsWrong() {
        post("/agenda-items/" + item + "/decisions", """
                {"text": " ", "outcomes": ["MAYBE"], "date": "2026-02-30", "access": "SECRET"}
                """)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/text", "/outcomes/0", "/date", "/access"));
        post("/agenda-items/" + item + "/decisions", """
                {"text": "Drøftet.", "outcomes": ["NOTED", "NOTED"], "access": "CLOSED"}
                """)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/outcomes", "/legalBasis"));
    }

    @Test
    void changesADraftFreely() {
        String decision = "/decisions/" + decision(item, "Drøftet.");
        patch(decision, """
                {"text": "Godkendt.", "outcomes": ["APPROVED"], "date": null}
                """, etag(decision))
                .statusCode(200)
                .body("text", equalTo("Godkendt."))
                .body("outcomes", contains("APPROVED"))
                .body("date", equalTo("2026-03-04"));
        put(decision, """
                {"text": "Afvist.", "outcomes": []}
                """, etag(decision)).statusCode(200).body("outcomes", empty());
    }

    @Test
    void confirmsNothingBeforeTheMeetingWasHeld() {
        String planned = meeting(body, "2026-04-01");
        String decision = "/decisions/" + decision(item(planned, "Budget"), "Godkendt.");
        inDanish()
                .contentType("application/json")
                .header("If-Match", etag(decision))
                .body("{\"to\": \"CONFIRMED\"}")
                .when()
                .post(Api.V1 + decision + "/transitions")
                .then()
                .statusCode(409)
                .body("detail", containsString("En beslutning bliver endelig, når mødet er holdt"));
    }

    @Test
    void keepsWhatWasConfirmedButNotHowItIsShown() {
        String decision = "/decisions/" + confirmedDecision(item, "Godkendt.");
        patch(decision, """
                {"text": "Afvist."}
                """, etag(decision)).statusCode(409).body("detail", containsString("by a new edition"));
        patch(decision, """
                {"outcomes": ["REJECTED"]}
                """, etag(decision)).statusCode(409);
        patch(decision, """
                {"publicText": "En sag blev godkendt.", "access": "CLOSED", "legalBasis": "Styrelsesloven § 10",
                 "refs": [{"system": "ESDH", "kind": "decision", "id": "1"}]}
                """, etag(decision)).statusCode(200).body("access", equalTo("CLOSED"));
        delete(decision, etag(decision)).statusCode(409).body("detail", containsString("is retracted"));
    }

    @Test
    void correctsAConfirmedDecisionByANewEdition() {
        String decision = confirmedDecision(item, "Godkendt med 2 mio. kr.");
        correct(decision, """
                {"text": "Godkendt med 3 mio. kr.", "outcomes": ["APPROVED"], "reason": "Forkert beløb"}
                """)
                .statusCode(200)
                .body("id", equalTo(decision))
                .body("edition", equalTo(2))
                .body("text", equalTo("Godkendt med 3 mio. kr."))
                .body("state", equalTo("CONFIRMED"));

        String editions = "/decisions/" + decision + "/editions/";
        get(editions + 1)
                .statusCode(200)
                .body("edition", equalTo(1))
                .body("text", equalTo("Godkendt med 2 mio. kr."))
                .body("outcomes", empty())
                .body("replacedBecause", equalTo("Forkert beløb"))
                .body("replacedAt", notNullValue());
        get(editions + 2)
                .statusCode(200)
                .body("text", equalTo("Godkendt med 3 mio. kr."))
                .body("replacedBecause", nullValue());
        get(editions + 3).statusCode(404).body("detail", equalTo("The decision has no edition 3."));
        get(editions + 0).statusCode(404);
        get(editions + "x").statusCode(400).body("errors.parameter", contains("edition"));
        get("/decisions/" + UNKNOWN + "/editions/1").statusCode(404);
        list().body("items.edition", contains(2));
    }

    @Test
    void correctsOnlyWithAReasonAndOnlyWhatIsConfirmed() {
        String draft = decision(item, "Drøftet.");
        String decision = confirmedDecision(item, "Godkendt.");
        correct(decision, """
                {"text": "Afvist.", "outcomes": ["REJECTED", "REJECTED"]}
                """).statusCode(400).body("errors.pointer", contains("/reason"));
        correct(draft, """
                {"text": "Afvist.", "reason": "Tastefejl"}
                """).statusCode(409).body("detail", containsString("Only a confirmed decision has editions"));
        json("""
                {"text": "Afvist.", "reason": "Tastefejl"}
                """)
                .when()
                .post(Api.V1 + "/decisions/" + decision + "/editions")
                .then()
                .statusCode(428);
        post("/decisions/" + decision + "/editions", """
                {"text": "Afvist.", "reason": "Tastefejl"}
                """, "\"c0\"").statusCode(412);
        post("/decisions/" + UNKNOWN + "/editions", "[", "\"c0\"").statusCode(404);
    }

    @Test
    void isRetractedWithAReasonAndNeverComesBack() {
        String decision = "/decisions/" + confirmedDecision(item, "Godkendt.");
        json("{\"to\": \"RETRACTED\"}")
                .when()
                .post(Api.V1 + decision + "/transitions")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        post(decision + "/transitions", """
                {"to": "RETRACTED", "reason": "Truffet uden hjemmel"}
                """, etag(decision))
                .statusCode(200)
                .body("state", equalTo("RETRACTED"))
                .body("stateReason", equalTo("Truffet uden hjemmel"));
        move(decision, "CONFIRMED", etag(decision)).statusCode(409);
    }

    @Test
    void keepsADraftWithTasksOrAttachmentsOfItsOwn() {
        String followed = decision(item, "Drøftet.");
        String task = task(followed, "Følge op");
        String documented = decision(item, "Drøftet.");
        create("/agenda-items/" + item + "/attachments", """
                {"title": "Notat", "decision": "%s"}
                """.formatted(documented));
        delete("/decisions/" + followed, etag("/decisions/" + followed))
                .statusCode(409)
                .body("detail", containsString("Tasks"));
        delete("/decisions/" + documented, etag("/decisions/" + documented))
                .statusCode(409)
                .body("detail", containsString("Attachments"));

        delete("/tasks/" + task, etag("/tasks/" + task)).statusCode(204);
        delete("/decisions/" + followed, etag("/decisions/" + followed)).statusCode(204);
    }

    @Test
    void givesNoSequenceTwice() {
        String first = decision(item, "A");
        decision(item, "B");
        delete("/decisions/" + first, etag("/decisions/" + first)).statusCode(204);
        decision(item, "C");
        get("/agenda-items/" + item + "/decisions").body("items.sequence", contains(2, 3));
    }

    @Test
    void isFixedWithItsMinutes() {
        String decision = "/decisions/" + confirmedDecision(item, "Godkendt.");
        move("/agenda-items/" + item, "TREATED");
        approveMinutes(meeting);
        post("/agenda-items/" + item + "/decisions", """
                {"text": "For sent."}
                """)
                .statusCode(409)
                .body("detail", containsString("The minutes are approved"));
        post(decision + "/editions", """
                {"text": "Afvist.", "reason": "Tastefejl"}
                """, etag(decision)).statusCode(409);
        post(decision + "/transitions", """
                {"to": "RETRACTED", "reason": "Truffet uden hjemmel"}
                """, etag(decision)).statusCode(409);
        change(decision, """
                {"access": "CLOSED", "legalBasis": "Styrelsesloven § 10"}
                """);
    }

    @Test
    void listsTheNewestFirst() {
        String old = decided("NOTED", "2026-01-01");
        String young = decided("NOTED", "2026-02-01");
        String younger = decided("NOTED", "2026-02-01");
        list().statusCode(200)
                .body("items.id", contains(younger, young, old))
                .body("items[0].matched", nullValue())
                .body("asOf", nullValue());
    }

    @Test
    void filtersByOutcomeStateAndDay() {
        String noted = decided("NOTED", "2026-01-01");
        String approved = decided("APPROVED", "2026-02-01");
        move("/decisions/" + approved, "CONFIRMED");
        String agreed = decided("AGREED", "2026-03-01");

        list("outcome", "APPROVED").body("items.id", contains(approved));
        list("outcome", "APPROVED", "outcome", "NOTED").body("items.id", contains(approved, noted));
        list("state", "CONFIRMED").body("items.id", contains(approved));
        list("state", "DRAFT", "state", "CONFIRMED").body("items.id", contains(agreed, approved, noted));
        list("state", "RETRACTED").body("items", empty());
        list("decidedFrom", "2026-02-01").body("items.id", contains(agreed, approved));
        list("decidedTo", "2026-02-01").body("items.id", contains(approved, noted));
        list("decidedFrom", "2026-01-02", "decidedTo", "2026-02-28", "state", "CONFIRMED", "outcome", "APPROVED")
                .body("items.id", contains(approved));
        list("outcome", "MAYBE", "state", "X", "decidedFrom", "nu")
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("outcome", "state", "decidedFrom"));
        get("/decisions?body=NIL").statusCode(400).body("errors.parameter", contains("body"));
    }

    @Test
    void bindsACursorToItsFilters() {
        decided("NOTED", "2026-01-01");
        decided("NOTED", "2026-01-02");
        String next = list("limit", 1).extract().path("next");
        list("limit", 1, "cursor", next).statusCode(200).body("next", nullValue());
        list("limit", 1, "cursor", next, "outcome", "NOTED")
                .statusCode(400)
                .body("errors.parameter", contains("cursor"));
        attachment(item, "1/21");
        list("limit", 1, "cursor", next, "journalNumber", "1/21").statusCode(400);
    }
}
