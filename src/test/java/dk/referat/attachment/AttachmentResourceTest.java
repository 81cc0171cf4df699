package dk.referat.attachment;

import static dk.referat.Fixture.UNKNOWN;
import static dk.referat.Fixture.approveMinutes;
import static dk.referat.Fixture.attachment;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.decision;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
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
import static org.hamcrest.Matchers.nullValue;

import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AttachmentResourceTest {

    private static ValidatableResponse list(Object... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.when().get(Api.V1 + "/attachments").then();
    }

    private static String anItem() {
        return item(meeting(), "Budget");
    }

    @Test
    void laysADocumentBeforeAnItem() {
        String item = anItem();
        post("/agenda-items/" + item + "/attachments", """
                {"title": "Notat om budget", "documentNumber": "(8725-21)", "caseNumber": "20/72", "documentId": "3366958",
                 "typeCode": "H", "fileName": "Notat.docx", "versionLabel": "1.2", "documentDate": "2026-02-28"}
                """)
                .statusCode(201)
                .header("Location", containsString(Api.V1 + "/attachments/"))
                .body("agendaItem", equalTo(item))
                .body("decision", nullValue())
                .body("index", equalTo(1))
                .body("access", equalTo("OPEN"))
                .body("documentNumber", equalTo("8725/21"))
                .body("caseNumber", equalTo("20/72"))
                .body("documentId", equalTo("3366958"))
                .body("typeCode", equalTo("H"))
                .body("fileName", equalTo("Notat.docx"))
                .body("versionLabel", equalTo("1.2"))
                .body("documentDate", equalTo("2026-02-28"))
                .body("link", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"()", "0", "-", " ", "(0)"})
    void knowsNoNumberWhereNoneIsShown(String written) {
        String attachment = attachment(anItem(), written);
        get("/attachments/" + attachment).body("documentNumber", nullValue());
    }

    @Test
    void countsTheAttachmentsOfAnItem() {
        String item = anItem();
        String first = attachment(item, "1/21");
        String seventh = create("/agenda-items/" + item + "/attachments", """
                {"title": "Bilag 7", "index": 7}
                """);
        String next = attachment(item, "2/21");
        String again = create("/agenda-items/" + item + "/attachments", """
                {"title": "Også bilag 1", "index": 1}
                """);
        get("/agenda-items/" + item + "/attachments")
                .statusCode(200)
                .body("items.id", contains(first, again, seventh, next))
                .body("items.index", contains(1, 1, 7, 8));
    }

    @Test
    void laysOneDocumentBeforeManyItems() {
        String a = attachment(anItem(), "31415/21");
        String b = attachment(anItem(), "31415/2021");
        list("documentNumber", "(31415/21)", "limit", 2).statusCode(200).body("items.id", contains(b, a));
    }

    @Test
    void namesEverythingThatIsWrong() {
        post("/agenda-items/" + anItem() + "/attachments", """
                {"title": "", "index": 0, "documentDate": "i går", "link": "x"}
                """)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/title", "/index", "/documentDate", "/link"));
    }

    @Test
    void namesBothNumbersItCannotRead() {
        post("/agenda-items/" + anItem() + "/attachments", """
                {"title": "Notat", "documentNumber": "otte", "caseNumber": "ni"}
                """)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/documentNumber", "/caseNumber"));
    }

    @Test
    void closesNothingWithoutALegalBasis() {
        post("/agenda-items/" + anItem() + "/attachments", """
                {"title": "Notat", "access": "CLOSED"}
                """)
                .statusCode(400)
                .body("errors.pointer", contains("/legalBasis"));
    }

    @Test
    void laysADocumentBeforeOneOfTheDecisionsOnTheItem() {
        String item = anItem();
        String decision = decision(item, "Drøftet.");
        String attachment = create("/agenda-items/" + item + "/attachments", """
                {"title": "Notat", "decision": "%s"}
                """.formatted(decision));
        get("/attachments/" + attachment).body("decision", equalTo(decision));

        String foreign = decision(anItem(), "Drøftet.");
        for (String other : List.of(foreign, UNKNOWN)) {
            post("/agenda-items/" + item + "/attachments", """
                    {"title": "Notat", "decision": "%s"}
                    """.formatted(other))
                    .statusCode(400)
                    .body("errors.pointer", contains("/decision"));
            patch("/attachments/" + attachment, """
                    {"decision": "%s"}
                    """.formatted(other), "\"c0\"").statusCode(400);
        }
    }

    @Test
    void laysNothingBeforeAnItemThatIsNotThere() {
        post("/agenda-items/" + UNKNOWN + "/attachments", "[").statusCode(404);
        get("/agenda-items/" + UNKNOWN + "/attachments").statusCode(404);
    }

    @Test
    void findsAttachmentsByNumberAndBody() {
        String body = body();
        String item = item(meeting(body, "2026-03-04"), "Budget");
        String document = attachment(item, "19/21");
        String ofCase = create("/agenda-items/" + item + "/attachments", """
                {"title": "Notat", "caseNumber": "19/21"}
                """);

        list("body", body).body("items.id", contains(ofCase, document));
        list("body", body, "documentNumber", "19-21").body("items.id", contains(document));
        list("body", body, "caseNumber", "2019/21").body("items.id", contains(ofCase));
        list("body", body(), "documentNumber", "19/21").body("items", empty());
        list("body", "NIL").statusCode(400).body("errors.parameter", contains("body"));
        list("documentNumber", "otte", "caseNumber", "ni")
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("documentNumber", "caseNumber"));
    }

    @Test
    void pagesThroughAttachments() {
        String body = body();
        String item = item(meeting(body, "2026-03-04"), "Budget");
        String a = attachment(item, "1/21");
        String b = attachment(item, "2/21");
        String c = attachment(item, "3/21");
        String next = list("body", body, "limit", 2)
                .body("items.id", contains(c, b))
                .extract()
                .path("next");
        list("body", body, "limit", 2, "cursor", next)
                .body("items.id", contains(a))
                .body("next", nullValue());
        list("limit", 2, "cursor", next).statusCode(400).body("errors.parameter", contains("cursor"));
    }

    @Test
    void changesAnAttachment() {
        String attachment = "/attachments/" + attachment(anItem(), "8725/21");
        patch(attachment, """
                {"documentNumber": null, "title": "Bilag 1", "typeCode": "U"}
                """, etag(attachment))
                .statusCode(200)
                .body("documentNumber", nullValue())
                .body("title", equalTo("Bilag 1"))
                .body("typeCode", equalTo("U"));
        put(attachment, """
                {"title": "Bilag 2"}
                """, etag(attachment))
                .statusCode(200)
                .body("index", equalTo(1))
                .body("typeCode", nullValue());
        patch(attachment, """
                {"documentNumber": "otte"}
                """, "\"c0\"").statusCode(400).body("errors.pointer", contains("/documentNumber"));
    }

    @Test
    void keepsWhatApprovedMinutesSayButNotHowItIsShown() {
        String meeting = heldMeeting(body(), "2026-03-04");
        String item = read("/meetings/" + meeting).getString("agendaItems[0].id");
        String attachment = "/attachments/" + attachment(item, "8725/21");
        move("/agenda-items/" + item, "TREATED");
        approveMinutes(meeting);

        patch(attachment, """
                {"title": "Et andet notat"}
                """, etag(attachment)).statusCode(409);
        delete(attachment, etag(attachment)).statusCode(409);
        post("/agenda-items/" + item + "/attachments", """
                {"title": "For sent"}
                """).statusCode(409);
        patch(attachment, """
                {"access": "CLOSED", "legalBasis": "Offentlighedsloven § 30", "publicTitle": "Lukket notat",
                 "refs": [{"system": "ESDH", "kind": "document", "id": "1"}]}
                """, etag(attachment)).statusCode(200).body("access", equalTo("CLOSED"));
    }

    @Test
    void laysNothingBeforeACancelledMeeting() {
        String meeting = meeting();
        String item = item(meeting, "Budget");
        post("/meetings/" + meeting + "/transitions", """
                {"to": "CANCELLED", "reason": "For få sager"}
                """, etag("/meetings/" + meeting))
                .statusCode(200);
        post("/agenda-items/" + item + "/attachments", """
                {"title": "Notat", "decision": "%s"}
                """.formatted(UNKNOWN)).statusCode(400);
        post("/agenda-items/" + item + "/attachments", """
                {"title": "Notat"}
                """)
                .statusCode(409)
                .body("detail", equalTo("The meeting is cancelled."));
    }
}
