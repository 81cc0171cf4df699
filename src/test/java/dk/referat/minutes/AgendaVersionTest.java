package dk.referat.minutes;

import static dk.referat.Callers.NOBODY;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.put;
import static dk.referat.Fixture.read;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.access.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgendaVersionTest {

    private Board board;
    private String versions;

    @BeforeEach
    void sendOutTheAgenda() {
        board = Board.withPublishedAgenda("PUBLIC");
        versions = board.path() + "/agenda-versions";
    }

    private ValidatableResponse publish() {
        return post(versions, "{\"comment\": \"Tillæg\"}", etag(board.path()));
    }

    private String addItem(String title) {
        String item = Fixture.item(board.meeting(), title);
        move("/agenda-items/" + item, "APPROVED");
        return item;
    }

    @Test
    void keepsTheAgendaAsItWasSentOut() {
        change("/agenda-items/" + board.item(), "{\"title\": \"Budget 2027\"}");

        Board.get(versions + "/1", NOBODY)
                .statusCode(200)
                .body("kind", equalTo("AGENDA"))
                .body("agendaItems.number", equalTo(List.of(1, 2)))
                .body("agendaItems.title", equalTo(List.of("Budget", "En sag")))
                .body("agendaItems[0].caseNumber", equalTo("26/84"))
                .body("agendaItems[0].sections[0].text", equalTo("Rammen lægges."))
                .body("agendaItems[0].attachments[0].index", equalTo(1))
                .body(not(containsString("Personalesag")));
        Fixture.get(versions + "/1").body("agendaItems[1].title", equalTo("Personalesag"));
    }

    @Test
    void sendsOutASupplementaryAgenda() {
        String item = addItem("Ny sag");

        publish()
                .statusCode(201)
                .header("Location", containsString(versions + "/2"))
                .body("kind", equalTo("SUPPLEMENTARY"))
                .body("comment", equalTo("Tillæg"))
                .body("agendaItems", hasSize(3));

        Board.get(versions, NOBODY).body("items.number", equalTo(List.of(1, 2)));
        Board.get(versions + "/2/differences", NOBODY)
                .statusCode(200)
                .body("from", equalTo(1))
                .body("added.id", equalTo(List.of(item)))
                .body("added[0].number", equalTo(3))
                .body("removed", hasSize(0))
                .body("moved", hasSize(0))
                .body("changed", hasSize(0));
    }

    @Test
    void refusesASupplementaryAgendaWithNothingNew() {
        publish().statusCode(409).body("detail", containsString("since version 1"));
    }

    @Test
    void refusesASupplementaryAgendaBeforeAndAfterItsTime() {
        String draft = Fixture.meeting(board.body(), "2026-04-01");
        post("/meetings/" + draft + "/agenda-versions", "{}", etag("/meetings/" + draft))
                .statusCode(409);

        move(board.path(), "HELD");
        addItem("Ny sag");
        publish().statusCode(409).body("detail", containsString("until the meeting is held"));
    }

    @Test
    void asksForTheEditionOfTheMeetingAndForASecretary() {
        post(versions, "{}").statusCode(428);
        post(versions, "{}", "\"c0\"").statusCode(412);
        post(versions, "{\"x\": 1}", "\"c0\"").statusCode(400);
        Fixture.json("{}")
                .header(Callers.API_KEY, NOBODY)
                .post("/api/v1" + versions)
                .then()
                .statusCode(401);
        Fixture.json("{}")
                .header(Callers.API_KEY, Callers.key(Role.READER.name(), board.body()))
                .post("/api/v1" + versions)
                .then()
                .statusCode(403);
        Board.get(versions + "/2", NOBODY).statusCode(404);
        Board.get(versions + "/2/differences", NOBODY).statusCode(404);
    }

    @Test
    void tellsWhatHasChangedSince() {
        String third = addItem("Tredje");
        String fourth = addItem("Fjerde");
        publish().statusCode(201);
        change("/agenda-items/" + board.item(), "{\"title\": \"Budget 2027\", \"caseNumber\": null}");
        post("/agenda-items/" + third + "/transitions", """
                {"to": "DRAFT"}
                """, etag("/agenda-items/" + third))
                .statusCode(200);
        put(
                        board.path() + "/agenda-order",
                        """
                        {"items": [{"id": "%s", "subItems": []}, {"id": "%s", "subItems": []}, {"id": "%s", "subItems": []},
                           {"id": "%s", "subItems": []}]}
                        """.formatted(fourth, board.item(), board.closedItem(), third),
                        etag(board.path() + "/agenda-order"))
                .statusCode(200);

        Board.get(board.path() + "/agenda-differences", NOBODY)
                .statusCode(200)
                .body("from", equalTo(2))
                .body("to", nullValue())
                .body("added", hasSize(0))
                .body("moved.id", equalTo(List.of(fourth)))
                .body("moved[0].after.behind", nullValue())
                .body("changed.id", equalTo(List.of(board.item())))
                .body("changed[0].members.member", equalTo(List.of("title", "caseNumber")))
                .body("changed[0].members.before", equalTo(List.of("Budget", "26/84")))
                .body("changed[0].members[0].after", equalTo("Budget 2027"))
                .body("changed[0].members[1].after", nullValue());
        Fixture.get(board.path() + "/agenda-differences").body("removed.id", equalTo(List.of(third)));
        Fixture.get(board.path() + "/agenda-differences?from=1").body("added.id", equalTo(List.of(fourth)));
        Fixture.get(versions + "/1/differences").body("from", nullValue()).body("added", hasSize(2));
    }

    @Test
    void tellsNobodyOfChangesThatTheyMayNotSee() {
        change("/agenda-items/" + board.closedItem(), "{\"title\": \"Opsigelse\"}");

        Board.get(board.path() + "/agenda-differences", NOBODY).body("changed", hasSize(0));
        Fixture.get(board.path() + "/agenda-differences").body("changed.id", hasItem(board.closedItem()));
    }

    @Test
    void closesInEveryVersionWhatIsClosedLater() {
        change("/agenda-items/" + board.item(), "{\"access\": \"CLOSED\", \"legalBasis\": \"§ 10\"}");

        Board.get(versions + "/1", NOBODY)
                .body("agendaItems.title", equalTo(List.of("Lukket punkt", "En sag")))
                .body(not(containsString("Budget")))
                .body(not(containsString("8725")));
    }

    @Test
    void dropsAnAttachmentThatWasDeleted() {
        String attachment =
                read("/agenda-items/" + board.item() + "/attachments").getString("items[0].id");
        Fixture.delete("/attachments/" + attachment, etag("/attachments/" + attachment))
                .statusCode(204);

        Board.get(versions + "/1", NOBODY).body("agendaItems[0].attachments", hasSize(0));
        Fixture.get(versions + "/1").body("agendaItems[0].attachments", hasSize(1));
    }

    @Test
    void areForThoseWhoSeeTheMeeting() {
        Board internal = Board.withPublishedAgenda("INTERNAL");

        Board.get(internal.path() + "/agenda-versions", NOBODY).statusCode(404);
        Board.get(internal.path() + "/agenda-versions/1", NOBODY).statusCode(404);
        change("/bodies/" + internal.body(), "{\"publicationPolicy\": \"PUBLIC\"}");
        Board.get(internal.path() + "/agenda-versions", NOBODY).statusCode(200).body("items", hasSize(0));
        Board.get(internal.path() + "/agenda-versions/1", NOBODY).statusCode(404);
        Board.get(internal.path() + "/agenda-versions/1", internal.reader()).statusCode(200);
    }

    @Test
    void refusesACprNumberInWhatEverybodyReads() {
        addItem("Ny sag");

        post(versions, "{\"comment\": \"Om 010190-1234\"}", etag(board.path()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/comment"))
                .body(not(containsString("1234")));
    }
}
