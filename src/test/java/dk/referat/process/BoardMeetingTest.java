package dk.referat.process;

import static dk.referat.Fixture.change;
import static dk.referat.Fixture.code;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.put;
import static dk.referat.Fixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** One meeting of a board from its first plan to its approved minutes. */
@QuarkusTest
class BoardMeetingTest {

    private final String board = code();
    private final int serial = 100_000 + (int) (System.nanoTime() % 100_000_000);

    @Test
    void holdsAMeetingFromPlanToApprovedMinutes() {
        createTheBoard();
        String meeting = scheduleTheMeeting();
        String report = addItem(meeting, "Økonomirapport pr. 31. marts");
        String plans = addItem(meeting, "Udbygningsplaner");
        String school = addMatter(meeting, plans, "Skolen i Skovby");
        String harbour = addMatter(meeting, plans, "Havnepladsen");
        String lunch = addLunch(meeting);
        putPlansFirst(meeting, plans, school, harbour, report, lunch);
        layBefore(plans, "Anlægsoversigt", serial + "/26");

        publish(meeting, plans, school, harbour, report, lunch);
        String extra = addSupplementaryItem(meeting);
        holdIt(meeting);

        String built = decide(school, "Direktionen godkendte skitsen.", "APPROVED");
        String discussed = decide(harbour, "Direktionen drøftede planen.", "DISCUSSED");
        decide(report, "Taget til efterretning.", "NOTED");
        decide(extra, "Direktionen besluttede at svare.", "DECIDED");
        String task = assignFollowUp(discussed);

        findByNumber(built, discussed);
        approve(meeting, plans, school, harbour, report, extra);
        finishTheTask(task, meeting);
    }

    private void createTheBoard() {
        create("/bodies", """
                {"code": "%s", "name": "Direktionen", "kind": "EXECUTIVE_BOARD", "publicationPolicy": "PUBLIC"}
                """.formatted(board));
        create("/bodies/" + board + "/memberships", """
                {"party": {"kind": "PERSON", "name": "Karen Holt", "title": "Kommunaldirektør"}, "role": "CHAIR"}
                """);
    }

    private String scheduleTheMeeting() {
        return create("/meetings", """
                {"body": "%s", "kind": "ORDINARY", "format": "PHYSICAL", "location": "Rådhuset, lokale 2",
                 "plannedStart": "2026-04-14T08:00:00+02:00", "plannedEnd": "2026-04-14T11:30:00+02:00"}
                """.formatted(board));
    }

    private String addItem(String meeting, String title) {
        return create("/meetings/" + meeting + "/agenda-items", """
                {"title": "%s", "sections": [{"kind": "SUMMARY", "heading": "Resumé:", "text": "Det korte af det lange."}]}
                """.formatted(title));
    }

    private String addMatter(String meeting, String item, String title) {
        return create("/meetings/" + meeting + "/agenda-items", """
                {"parent": "%s", "title": "%s", "plannedSlot": {"from": "08:30", "to": null},
                 "guests": [{"party": {"kind": "ROLE", "name": "Plan- og byggechefen"}, "plan": "INVITED"}]}
                """.formatted(item, title));
    }

    private String addLunch(String meeting) {
        return create("/meetings/" + meeting + "/agenda-items", """
                {"kind": "BREAK", "title": "Frokost"}
                """);
    }

    private void putPlansFirst(
            String meeting, String plans, String school, String harbour, String report, String lunch) {
        String order = "/meetings/" + meeting + "/agenda-order";
        put(order, """
                {"items": [{"id": "%s", "subItems": ["%s", "%s"]}, {"id": "%s"}, {"id": "%s"}]}
                """.formatted(plans, school, harbour, report, lunch), etag(order))
                .statusCode(200)
                .body("items.id", contains(plans, report, lunch));
    }

    private void layBefore(String item, String title, String documentNumber) {
        create("/agenda-items/" + item + "/attachments", """
                {"title": "%s", "documentNumber": "(%s)", "documentId": "3366958", "typeCode": "H"}
                """.formatted(title, documentNumber));
    }

    private void publish(String meeting, String plans, String school, String harbour, String report, String lunch) {
        move("/meetings/" + meeting, "AGENDA_DRAFT");
        for (String item : new String[] {plans, school, harbour, report, lunch}) {
            move("/agenda-items/" + item, "APPROVED");
        }
        move("/meetings/" + meeting, "AGENDA_PUBLISHED");
        JsonPath published = read("/meetings/" + meeting);
        assertThat(published.getList("agendaItems.title"))
                .containsExactly("Udbygningsplaner", "Økonomirapport pr. 31. marts", "Frokost");
        assertThat(published.getList("agendaItems.number")).containsExactly(1, 2, null);
        assertThat(published.getList("agendaItems[0].subItems.number")).containsExactly(1, 2);
    }

    private String addSupplementaryItem(String meeting) {
        String extra = addItem(meeting, "Svar på henvendelse");
        move("/agenda-items/" + extra, "APPROVED");
        get("/agenda-items/" + extra).body("number", equalTo(3)).body("position", equalTo(4));
        return extra;
    }

    private void holdIt(String meeting) {
        change("/meetings/" + meeting, """
                {"actualStart": "2026-04-14T08:02:00+02:00", "actualEnd": "2026-04-14T11:25:00+02:00",
                 "attendance": [
                   {"party": {"kind": "PERSON", "name": "Karen Holt"}, "status": "PRESENT", "role": "CHAIR"},
                   {"party": {"kind": "PERSON", "name": "Jens Lund"}, "status": "EXCUSED"}]}
                """);
        move("/meetings/" + meeting, "HELD");
    }

    private String decide(String item, String text, String outcome) {
        String decision = create("/agenda-items/" + item + "/decisions", """
                {"text": "%s", "outcomes": ["%s"]}
                """.formatted(text, outcome));
        move("/decisions/" + decision, "CONFIRMED");
        return decision;
    }

    private String assignFollowUp(String decision) {
        return create("/decisions/" + decision + "/tasks", """
                {"description": "Udarbejde et oplæg", "sourceSentence": "Plan og Byg udarbejder et oplæg til d. 13. maj.",
                 "responsible": [{"kind": "UNIT", "name": "Plan og Byg"}], "deadline": {"text": "d. 13. maj"}}
                """);
    }

    private void findByNumber(String built, String discussed) {
        given().queryParam("journalNumber", serial + "-26")
                .when()
                .get(Api.V1 + "/decisions")
                .then()
                .statusCode(200)
                .body("items.id", contains(discussed, built))
                .body("items.matched.via", contains("PARENT_ITEM", "PARENT_ITEM"))
                .body("items.parentItem.title", contains("Udbygningsplaner", "Udbygningsplaner"))
                .body("items.meeting.body.code", contains(board, board))
                .body("items[0].tasks.description", contains("Udarbejde et oplæg"))
                .body("items[0].tasks[0].dueOn", equalTo("2026-05-13"))
                .body("items[1].tasks", hasSize(0))
                .body("next", nullValue());
    }

    private void approve(String meeting, String... items) {
        for (String item : items) {
            move("/agenda-items/" + item, "TREATED");
        }
        move("/meetings/" + meeting, "MINUTES_DRAFT");
        create("/meetings/" + meeting + "/minutes-approvals", """
                {"member": "Karen Holt", "verdict": "APPROVED", "contentHash": "%s"}
                """.formatted(
                        read("/meetings/" + meeting + "/minutes-draft").getString("contentHash")));
        move("/meetings/" + meeting, "MINUTES_APPROVED");
        get("/meetings/" + meeting + "/minutes/1").body("approvalKind", equalTo("MEMBERS"));
        get("/meetings/" + meeting).body("state", equalTo("MINUTES_APPROVED"));
    }

    private void finishTheTask(String task, String meeting) {
        move("/tasks/" + task, "DONE");
        move("/tasks/" + task, "CONFIRMED");
        get("/meetings/" + meeting)
                .body("agendaItems[0].subItems[1].tasks[0].state", equalTo("CONFIRMED"))
                .body("agendaItems[0].subItems[1].tasks[0].history.to", contains("DONE", "CONFIRMED"));
    }
}
