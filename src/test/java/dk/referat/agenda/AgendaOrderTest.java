package dk.referat.agenda;

import static dk.referat.Fixture.UNKNOWN;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.json;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.publishAgenda;
import static dk.referat.Fixture.put;
import static dk.referat.Fixture.read;
import static dk.referat.Fixture.subItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders and numbers of an agenda with the items A, B with sub-items B1 and B2, and C. */
@QuarkusTest
class AgendaOrderTest {

    private String meeting;
    private String a;
    private String b;
    private String b1;
    private String b2;
    private String c;

    @BeforeEach
    void makeAnAgenda() {
        meeting = meeting();
        a = item(meeting, "A");
        b = item(meeting, "B");
        b1 = subItem(meeting, b, "B1");
        b2 = subItem(meeting, b, "B2");
        c = item(meeting, "C");
    }

    private String path() {
        return "/meetings/" + meeting + "/agenda-order";
    }

    /** Single quotes for double ones, titles in lower case for ids. */
    private ValidatableResponse arrange(String order) {
        return put(path(), ids(order), etag(path()));
    }

    private String ids(String order) {
        return order.replace('\'', '"')
                .replace("\"b1\"", '"' + b1 + '"')
                .replace("\"b2\"", '"' + b2 + '"')
                .replace("\"a\"", '"' + a + '"')
                .replace("\"b\"", '"' + b + '"')
                .replace("\"c\"", '"' + c + '"');
    }

    private void publish() {
        for (String item : new String[] {a, b, b1, b2, c}) {
            move("/agenda-items/" + item, "APPROVED");
        }
        publishAgenda(meeting);
    }

    @Test
    void showsTheOrder() {
        get(path())
                .statusCode(200)
                .header("ETag", etag("/meetings/" + meeting))
                .body("meeting", equalTo(meeting))
                .body("items.id", contains(a, b, c))
                .body("items[1].subItems", contains(b1, b2));
    }

    @Test
    void putsTheWholeAgendaInOrder() {
        arrange("{'items': [{'id': 'c'}, {'id': 'b', 'subItems': ['b2', 'b1']}, {'id': 'a'}]}")
                .statusCode(200)
                .body("items.id", contains(c, b, a))
                .body("items[1].subItems", contains(b2, b1));
        JsonPath after = read("/meetings/" + meeting);
        assertThat(after.getList("agendaItems.title")).containsExactly("C", "B", "A");
        assertThat(after.getList("agendaItems.position")).containsExactly(1, 2, 3);
        assertThat(after.getList("agendaItems[1].subItems.title")).containsExactly("B2", "B1");
        assertThat(after.getList("agendaItems[1].subItems.position")).containsExactly(1, 2);
    }

    @Test
    void movesItemsBetweenTheLevels() {
        arrange("{'items': [{'id': 'b1', 'subItems': ['a']}, {'id': 'b', 'subItems': ['c']}, {'id': 'b2'}]}")
                .statusCode(200);
        JsonPath after = read("/meetings/" + meeting);
        assertThat(after.getList("agendaItems.title")).containsExactly("B1", "B", "B2");
        assertThat(after.getList("agendaItems[0].subItems.title")).containsExactly("A");
        assertThat(after.getList("agendaItems[1].subItems.title")).containsExactly("C");
    }

    @Test
    void putsAnItemBelowAnotherWhileItsSubItemsRise() {
        arrange("{'items': [{'id': 'a', 'subItems': ['b']}, {'id': 'b1'}, {'id': 'b2'}, {'id': 'c'}]}")
                .statusCode(200);
        assertThat(read("/meetings/" + meeting).getList("agendaItems.title")).containsExactly("A", "B1", "B2", "C");
    }

    @Test
    void changesNothingForTheOrderItHas() {
        String before = etag(path());
        String seen = get(path()).extract().asString();
        put(path(), seen, before).statusCode(200).header("ETag", before);
    }

    @Test
    void refusesAnOrderThatForgetsAnItem() {
        arrange("{'items': [{'id': 'c'}, {'id': 'b', 'subItems': ['b2']}, {'id': 'a'}]}")
                .statusCode(400)
                .body("errors.pointer", contains("/items"))
                .body("errors[0].detail", equalTo("The order must name each of the meeting’s 5 items."));
    }

    @Test
    void refusesAnOrderThatNamesAnItemTwice() {
        arrange("{'items': [{'id': 'a'}, {'id': 'b', 'subItems': ['b2', 'b1']}, {'id': 'a'}, {'id': 'c'}]}")
                .statusCode(400)
                .body("errors.pointer", contains("/items"));
    }

    @Test
    void refusesAnOrderOfOtherItems() {
        String foreign = item(meeting(), "D");
        arrange("{'items': [{'id': 'a'}, {'id': 'b', 'subItems': ['b1', 'b2']}, {'id': 'c'}, {'id': '" + foreign
                        + "'}]}")
                .statusCode(400);
    }

    @Test
    void saysThatTheAgendaHasChangedRatherThanThatTheOrderIsWrong() {
        String seen = get(path()).extract().asString();
        String etag = etag(path());
        item(meeting, "D");
        put(path(), seen, etag).statusCode(412);
    }

    @Test
    void judgesTheOrderBeforeItAsksForTheEdition() {
        json("{\"items\": []}").when().put(Api.V1 + path()).then().statusCode(400);
        json(ids("{'items': [{'id': 'a'}, {'id': 'b', 'subItems': ['b1', 'b2']}, {'id': 'c'}]}"))
                .when()
                .put(Api.V1 + path())
                .then()
                .statusCode(428);
    }

    @Test
    void ordersNoAgendaThatIsNotThere() {
        get("/meetings/" + UNKNOWN + "/agenda-order").statusCode(404);
        put("/meetings/" + UNKNOWN + "/agenda-order", "[", "\"c1\"").statusCode(404);
    }

    @Test
    void ordersNoCancelledMeeting() {
        post("/meetings/" + meeting + "/transitions", """
                {"to": "CANCELLED", "reason": "For få sager"}
                """, etag("/meetings/" + meeting))
                .statusCode(200);
        arrange("{'items': [{'id': 'c'}, {'id': 'b', 'subItems': ['b1', 'b2']}, {'id': 'a'}]}")
                .statusCode(409);
    }

    @Test
    void numbersTheApprovedItemsWhenTheAgendaIsPublished() {
        String lunch = create("/meetings/" + meeting + "/agenda-items", """
                {"kind": "BREAK", "title": "Frokost", "position": 2}
                """);
        move("/agenda-items/" + lunch, "APPROVED");
        String draft = item(meeting, "Kladde");
        publish();

        JsonPath published = read("/meetings/" + meeting);
        assertThat(published.getList("agendaItems.title")).containsExactly("A", "Frokost", "B", "C", "Kladde");
        assertThat(published.getList("agendaItems.number")).containsExactly(1, null, 2, 3, null);
        assertThat(published.getList("agendaItems[2].subItems.number")).containsExactly(1, 2);
        move("/agenda-items/" + draft, "READY");
        get("/agenda-items/" + draft).body("number", nullValue());
    }

    @Test
    void goesOnInTheSeriesWithSupplementaryItems() {
        publish();
        String d = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "D", "position": 1}
                """);
        String b3 = subItem(meeting, b, "B3");
        move("/agenda-items/" + d, "APPROVED");
        move("/agenda-items/" + b3, "APPROVED");
        get("/agenda-items/" + d).body("number", equalTo(4));
        get("/agenda-items/" + b3).body("number", equalTo(3));
    }

    @Test
    void keepsNumbersWhateverHappensToTheItems() {
        publish();
        move("/agenda-items/" + c, "WITHDRAWN");
        move("/agenda-items/" + a, "DRAFT");
        arrange("{'items': [{'id': 'c'}, {'id': 'b', 'subItems': ['b2', 'b1']}, {'id': 'a'}]}")
                .statusCode(200);
        move("/agenda-items/" + a, "APPROVED");
        String d = item(meeting, "D");
        move("/agenda-items/" + d, "APPROVED");

        JsonPath after = read("/meetings/" + meeting);
        assertThat(after.getList("agendaItems.title")).containsExactly("C", "B", "A", "D");
        assertThat(after.getList("agendaItems.number")).containsExactly(3, 2, 1, 4);
        assertThat(after.getList("agendaItems[1].subItems.number")).containsExactly(2, 1);
    }

    @Test
    void leavesANumberedItemUnderItsItem() {
        publish();
        arrange("{'items': [{'id': 'a', 'subItems': ['b1']}, {'id': 'b', 'subItems': ['b2']}, {'id': 'c'}]}")
                .statusCode(409)
                .body("detail", containsString("number 1"));
    }

    @Test
    void keepsTheOrderOfApprovedMinutes() {
        String held = heldMeeting(body(), "2026-03-04");
        move("/agenda-items/" + read("/meetings/" + held).getString("agendaItems[0].id"), "TREATED");
        move("/meetings/" + held, "MINUTES_DRAFT");
        move("/meetings/" + held, "MINUTES_APPROVED");
        String order = "/meetings/" + held + "/agenda-order";
        put(order, get(order).extract().asString(), etag(order)).statusCode(409);
    }
}
