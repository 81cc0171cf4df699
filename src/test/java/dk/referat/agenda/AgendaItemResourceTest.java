package dk.referat.agenda;

import static dk.referat.Fixture.UNKNOWN;
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
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.publishAgenda;
import static dk.referat.Fixture.read;
import static dk.referat.Fixture.subItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgendaItemResourceTest {

    private static List<String> titles(String meeting) {
        return read("/meetings/" + meeting).getList("agendaItems.title");
    }

    private static void insert(String meeting, int position, String title) {
        create("/meetings/" + meeting + "/agenda-items", """
                {"title": "%s", "position": %d}
                """.formatted(title, position));
    }

    @Test
    void addsAnItemWithEverythingItMayHave() {
        String meeting = meeting();
        String before = item(meeting(), "Drøftet sidst");
        post("/meetings/" + meeting + "/agenda-items", """
                {"title": "Budget 2027", "heading": "1. Budget 2027 (drøftelse)", "publicTitle": "Budget",
                 "caseNumber": " (20-72) ", "kleSubject": "00.30.02", "kleFacet": "S00",
                 "sections": [{"kind": "CASE_PRESENTATION", "heading": "Sagsfremstilling:", "text": "Æ, ø og å."}],
                 "recommendation": {"text": "at rammen godkendes",
                                    "proposer": {"kind": "ROLE", "name": "Økonomichefen", "refs": []}},
                 "plannedSlot": {"from": "08:30", "to": "09:00"},
                 "guests": [{"party": {"kind": "PERSON", "name": "Mette Krogh"}, "plan": "INVITED"}],
                 "raisedAtMeeting": true, "predecessor": "%s"}
                """.formatted(before))
                .statusCode(201)
                .header("Location", containsString(Api.V1 + "/agenda-items/"))
                .body("meeting", equalTo(meeting))
                .body("parent", nullValue())
                .body("position", equalTo(1))
                .body("number", nullValue())
                .body("kind", equalTo("ITEM"))
                .body("heading", equalTo("1. Budget 2027 (drøftelse)"))
                .body("state", equalTo("DRAFT"))
                .body("access", equalTo("OPEN"))
                .body("caseNumber", equalTo("20/72"))
                .body("sections[0].text", equalTo("Æ, ø og å."))
                .body("recommendation.proposer.name", equalTo("Økonomichefen"))
                .body("plannedSlot.to", containsString("09:00"))
                .body("guests[0].plan", equalTo("INVITED"))
                .body("guests[0].actual", nullValue())
                .body("raisedAtMeeting", equalTo(true))
                .body("predecessor", equalTo(before))
                .body("refs", empty());
    }

    @Test
    void addsAnItemLastUnlessSaid() {
        String meeting = meeting();
        item(meeting, "A");
        item(meeting, "B");
        assertThat(titles(meeting)).containsExactly("A", "B");
    }

    @Test
    void makesRoomWhereAnItemIsToStand() {
        String meeting = meeting();
        insert(meeting, 1, "C");
        insert(meeting, 1, "A");
        insert(meeting, 2, "B");
        insert(meeting, 4, "D");
        assertThat(titles(meeting)).containsExactly("A", "B", "C", "D");
        assertThat(read("/meetings/" + meeting).getList("agendaItems.position")).containsExactly(1, 2, 3, 4);
    }

    @Test
    void leavesNoGapBeforeANewItem() {
        String meeting = meeting();
        item(meeting, "A");
        post("/meetings/" + meeting + "/agenda-items", """
                {"title": "C", "position": 3}
                """)
                .statusCode(400)
                .body("errors.pointer", contains("/position"))
                .body("errors[0].detail", equalTo("The last free place here is 2."));
        assertThat(titles(meeting)).containsExactly("A");
    }

    @Test
    void countsThePlacesOfSubItemsByThemselves() {
        String meeting = meeting();
        String parent = item(meeting, "A");
        subItem(meeting, parent, "A1");
        String second = subItem(meeting, parent, "A2");
        item(meeting, "B");
        get("/agenda-items/" + second)
                .body("position", equalTo(2))
                .body("kind", equalTo("SUB_ITEM"))
                .body("parent", equalTo(parent));
        assertThat(titles(meeting)).containsExactly("A", "B");
    }

    @Test
    void hasTwoLevelsAndNoMore() {
        String meeting = meeting();
        String sub = subItem(meeting, item(meeting, "A"), "A1");
        post("/meetings/" + meeting + "/agenda-items", """
                {"parent": "%s", "title": "A1a"}
                """.formatted(sub))
                .statusCode(400)
                .body("errors.pointer", contains("/parent"));
    }

    @Test
    void takesNoParentOfAnotherMeetingOrOfNone() {
        String meeting = meeting();
        for (String parent : List.of(item(meeting(), "A"), UNKNOWN)) {
            post("/meetings/" + meeting + "/agenda-items", """
                    {"parent": "%s", "title": "A1"}
                    """.formatted(parent))
                    .statusCode(400)
                    .body("errors.pointer", contains("/parent"));
        }
    }

    @Test
    void goesOnFromNoItemThatIsNotThere() {
        post("/meetings/" + meeting() + "/agenda-items", """
                {"predecessor": "%s", "title": "Budget"}
                """.formatted(UNKNOWN))
                .statusCode(400)
                .body("errors.pointer", contains("/predecessor"));
    }

    @Test
    void namesEverythingThatIsWrong() {
        post("/meetings/" + meeting() + "/agenda-items", """
                {"title": "", "position": 0, "kind": "PARTY", "sections": [{"kind": "SUMMARY"}],
                 "guests": [{"plan": "MAYBE"}], "plannedSlot": {"from": "25:00"}}
                """)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/title",
                                "/position",
                                "/kind",
                                "/sections/0/text",
                                "/guests/0/party",
                                "/guests/0/plan",
                                "/plannedSlot/from"));
    }

    @Test
    void closesNothingWithoutALegalBasis() {
        String meeting = meeting();
        post("/meetings/" + meeting + "/agenda-items", """
                {"title": "Personsag", "access": "CLOSED"}
                """)
                .statusCode(400)
                .body("errors.pointer", contains("/legalBasis"));

        String item = "/agenda-items/" + item(meeting, "Personsag");
        patch(item, """
                {"access": "CLOSED"}
                """, etag(item)).statusCode(400).body("errors.pointer", contains("/legalBasis"));
        patch(item, """
                {"access": "CLOSED", "legalBasis": "Styrelsesloven § 10"}
                """, etag(item)).statusCode(200).body("access", equalTo("CLOSED"));
    }

    @Test
    void refusesACaseNumberItCannotRead() {
        String meeting = meeting();
        post("/meetings/" + meeting + "/agenda-items", """
                {"title": "Budget", "caseNumber": "otte"}
                """)
                .statusCode(400)
                .body("errors.pointer", contains("/caseNumber"))
                .body("errors[0].detail", allOf(containsString("no case number"), not(containsString("otte"))));
        String item = "/agenda-items/" + item(meeting, "Budget");
        patch(item, """
                {"caseNumber": "otte"}
                """, etag(item)).statusCode(400).body("errors.pointer", contains("/caseNumber"));
    }

    @Test
    void addsNothingToAMeetingThatIsNotThere() {
        post("/meetings/" + UNKNOWN + "/agenda-items", "[").statusCode(404);
        get("/meetings/" + UNKNOWN + "/agenda-items").statusCode(404);
    }

    @Test
    void listsTheItemsOfAMeetingPageByPage() {
        String meeting = meeting();
        String a = item(meeting, "A");
        String b = item(meeting, "B");
        String sub = subItem(meeting, a, "A1");

        String list = "/meetings/" + meeting + "/agenda-items?limit=2";
        String next = get(list)
                .statusCode(200)
                .body("items.id", contains(a, b))
                .extract()
                .path("next");
        get(list + "&cursor=" + next).body("items.id", contains(sub)).body("next", nullValue());
        get("/meetings/" + meeting() + "/agenda-items?cursor=" + next).statusCode(400);
    }

    @Test
    void changesWhatAPatchNames() {
        String item = "/agenda-items/" + item(meeting(), "Budget");
        change(item, """
                {"recommendation": {"text": "at sagen drøftes"}, "kind": "STANDING"}
                """);
        patch(item, """
                {"recommendation": {"proposer": {"kind": "UNIT", "name": "Staben"}}, "title": "Budget 2027"}
                """, etag(item))
                .statusCode(200)
                .body("title", equalTo("Budget 2027"))
                .body("kind", equalTo("STANDING"))
                .body("recommendation.text", equalTo("at sagen drøftes"))
                .body("recommendation.proposer.name", equalTo("Staben"));
        patch(item, """
                {"recommendation": null, "kind": null}
                """, etag(item))
                .statusCode(200)
                .body("recommendation", nullValue())
                .body("kind", equalTo("ITEM"));
    }

    @Test
    void doesNotMoveAnItemByAChangeOfTheItem() {
        String item = "/agenda-items/" + item(meeting(), "Budget");
        patch(item, """
                {"position": 2}
                """, etag(item)).statusCode(400).body("errors.pointer", contains("/position"));
    }

    @Test
    void movesTheEtagOfTheMeetingButNotOfTheItemWithWhatLiesOnIt() {
        String meeting = meeting();
        String item = item(meeting, "Budget");
        String ofItem = etag("/agenda-items/" + item);
        String ofMeeting = etag("/meetings/" + meeting);

        attachment(item, "8725/21");
        decision(item, "Drøftet.");

        get("/agenda-items/" + item).header("ETag", ofItem);
        get("/meetings/" + meeting).header("ETag", not(ofMeeting));
    }

    @Test
    void closesTheGapThatADeletedItemLeaves() {
        String meeting = meeting();
        item(meeting, "A");
        String b = item(meeting, "B");
        String sub = subItem(meeting, b, "B1");
        String attachment = attachment(sub, "8725/21");
        item(meeting, "C");

        delete("/agenda-items/" + b, etag("/agenda-items/" + b)).statusCode(204);

        assertThat(titles(meeting)).containsExactly("A", "C");
        assertThat(read("/meetings/" + meeting).getList("agendaItems.position")).containsExactly(1, 2);
        get("/agenda-items/" + sub).statusCode(404);
        get("/attachments/" + attachment).statusCode(404);
    }

    @Test
    void keepsAnItemThatWasOnAPublishedAgenda() {
        String meeting = meeting();
        String item = item(meeting, "Budget");
        move("/agenda-items/" + item, "APPROVED");
        publishAgenda(meeting);
        delete("/agenda-items/" + item, etag("/agenda-items/" + item))
                .statusCode(409)
                .body("detail", containsString("has number 1"));
        move("/agenda-items/" + item, "WITHDRAWN");
        delete("/agenda-items/" + item, etag("/agenda-items/" + item)).statusCode(409);
    }

    @Test
    void keepsAnItemWithDecisionsOrTasksOnItOrBelow() {
        String meeting = meeting();
        String decided = item(meeting, "A");
        decision(subItem(meeting, decided, "A1"), "Drøftet.");
        String followed = item(meeting, "B");
        create("/agenda-items/" + followed + "/tasks", """
                {"description": "Følge op"}
                """);

        delete("/agenda-items/" + decided, etag("/agenda-items/" + decided))
                .statusCode(409)
                .body("detail", equalTo("The item has decisions, which are kept."));
        delete("/agenda-items/" + followed, etag("/agenda-items/" + followed))
                .statusCode(409)
                .body("detail", equalTo("The item has tasks; delete them first."));
        assertThat(titles(meeting)).containsExactly("A", "B");
    }

    @Test
    void keepsAnItemThatALaterOneGoesOnFrom() {
        String first = item(meeting(), "Budget");
        create("/meetings/" + meeting() + "/agenda-items", """
                {"title": "Budget", "predecessor": "%s"}
                """.formatted(first));
        delete("/agenda-items/" + first, etag("/agenda-items/" + first))
                .statusCode(409)
                .body("detail", equalTo("A later item goes on from this one."));
    }

    @Test
    void keepsWhatApprovedMinutesSayButNotHowItIsShown() {
        String meeting = heldMeeting(body(), "2026-03-04");
        String item = read("/meetings/" + meeting).getString("agendaItems[0].id");
        String forgotten = item(meeting, "Glemt");
        move("/agenda-items/" + item, "TREATED");
        approveMinutes(meeting);

        String one = "/agenda-items/" + item;
        patch(one, """
                {"title": "Noget andet"}
                """, etag(one)).statusCode(409).body("detail", containsString("The minutes are approved"));
        move(one, "POSTPONED", etag(one)).statusCode(409);
        delete("/agenda-items/" + forgotten, etag("/agenda-items/" + forgotten)).statusCode(409);
        post("/meetings/" + meeting + "/agenda-items", """
                {"title": "For sent"}
                """).statusCode(409);
        patch(one, """
                {"access": "CLOSED", "legalBasis": "Styrelsesloven § 10", "publicTitle": "Lukket sag",
                 "refs": [{"system": "ESDH", "kind": "item", "id": "1"}]}
                """, etag(one)).statusCode(200).body("access", equalTo("CLOSED"));
    }

    @Test
    void judgesANewItemBeforeTheStateOfItsMeeting() {
        String meeting = meeting();
        post("/meetings/" + meeting + "/transitions", """
                {"to": "CANCELLED", "reason": "For få sager"}
                """, etag("/meetings/" + meeting))
                .statusCode(200);
        for (String wrong : List.of("\"position\": 7", "\"caseNumber\": \"otte\"", "\"parent\": \"" + UNKNOWN + "\"")) {
            post("/meetings/" + meeting + "/agenda-items", """
                    {"title": "For sent", %s}
                    """.formatted(wrong)).statusCode(400);
        }
        post("/meetings/" + meeting + "/agenda-items", """
                {"title": "For sent"}
                """)
                .statusCode(409)
                .body("detail", equalTo("The meeting is cancelled."));
    }

    @Test
    void saysInDanishWhatIsWrong() {
        inDanish()
                .contentType("application/json")
                .body("""
                        {"title": "Personsag", "access": "CLOSED"}
                        """)
                .when()
                .post(Api.V1 + "/meetings/" + meeting() + "/agenda-items")
                .then()
                .statusCode(400)
                .body("errors[0].detail", equalTo("Det lukkede skal have sin lovhjemmel."));
    }
}
