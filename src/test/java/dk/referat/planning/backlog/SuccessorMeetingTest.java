package dk.referat.planning.backlog;

import static dk.referat.Fixture.UNKNOWN;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.publishAgenda;
import static dk.referat.Fixture.read;
import static dk.referat.planning.Plan.approvedItem;
import static dk.referat.planning.Plan.backlog;
import static dk.referat.planning.Plan.hold;
import static dk.referat.planning.Plan.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** A postponed matter may go on at a meeting that the step names. */
@QuarkusTest
class SuccessorMeetingTest {

    private static ValidatableResponse postpone(String item, String later) {
        return step("/agenda-items/" + item, """
                {"to": "POSTPONED", "successorMeeting": "%s"}
                """.formatted(later));
    }

    private static String heldItem(String body) {
        String meeting = meeting(body, "2026-03-04");
        String item = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Skolestruktur", "caseNumber": "20/72", "plannedSlot": {"from": "08:00"},
                 "guests": [{"party": {"kind": "ROLE", "name": "Skolechefen"}, "plan": "INVITED", "actual": "ATTENDED"},
                            {"party": {"kind": "PERSON", "name": "Jens Lund"}, "actual": "ATTENDED"}],
                 "sections": [{"kind": "SUMMARY", "text": "Kort."}]}
                """);
        move("/agenda-items/" + item, "APPROVED");
        hold(meeting);
        return item;
    }

    @Test
    void goesOnThereAsItWasPlanned() {
        String body = body();
        String item = heldItem(body);
        String later = meeting(body, "2026-03-18");
        postpone(item, later).statusCode(200).body("state", equalTo("POSTPONED"));

        String successor = read("/meetings/" + later).getString("agendaItems[0].id");
        get("/agenda-items/" + successor)
                .body("predecessor", equalTo(item))
                .body("title", equalTo("Skolestruktur"))
                .body("caseNumber", equalTo("20/72"))
                .body("state", equalTo("DRAFT"))
                .body("guests.party.name", contains("Skolechefen"))
                .body("guests.actual[0]", equalTo(null))
                .body("plannedSlot", equalTo(null))
                .body("sections.text", contains("Kort."));
        assertThat(backlog(body).getList("items")).isEmpty();
    }

    @Test
    void joinsAnAgendaThatIsOutAlready() {
        String body = body();
        String item = heldItem(body);
        String later = meeting(body, "2026-03-18");
        approvedItem(later, "Budget");
        publishAgenda(later);
        postpone(item, later).statusCode(200);
        assertThat(read("/meetings/" + later).getList("agendaItems.title")).containsExactly("Budget", "Skolestruktur");
    }

    @Test
    void isALaterMeetingOfTheSameBody() {
        String body = body();
        String item = heldItem(body);
        String before = get("/agenda-items/" + item).extract().asString();
        for (String wrong : new String[] {
            meeting(body, "2026-03-03"),
            meeting(),
            read("/agenda-items/" + item).getString("meeting"),
            UNKNOWN
        }) {
            postpone(item, wrong).statusCode(400).body("errors.pointer", contains("/successorMeeting"));
        }
        get("/agenda-items/" + item).body(equalTo(before));
        assertThat(backlog(body).getList("items")).isEmpty();
    }

    @Test
    void isAMeetingThatIsStillToCome() {
        String body = body();
        String item = heldItem(body);
        postpone(item, heldMeeting(body, "2026-03-18")).statusCode(409);
        get("/agenda-items/" + item).body("state", equalTo("APPROVED"));
        assertThat(backlog(body).getList("items")).isEmpty();
    }

    @Test
    void isForWhatIsLeftOver() {
        String body = body();
        String item = heldItem(body);
        step("/agenda-items/" + item, """
                {"to": "TREATED", "successorMeeting": "%s"}
                """.formatted(meeting(body, "2026-03-18")))
                .statusCode(400)
                .body("errors.pointer", contains("/successorMeeting"));
    }
}
