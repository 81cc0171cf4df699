package dk.referat.access;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.code;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.decision;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.read;
import static dk.referat.access.CprFields.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What holds a CPR number may stay where few see it, and does not come out from there. */
@QuarkusTest
class OpenedCprNumberTest {

    private static final String CLOSED = "\"access\": \"CLOSED\", \"legalBasis\": \"Forvaltningsloven § 27\"";
    private static final String OPEN = """
            {"access": "OPEN"}
            """;

    @Inject
    DataSource database;

    private static String draftItem(String meeting) {
        return create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Klage fra 010190-1234", "sections": [{"kind": "SUMMARY", "text": "Se 0101901234"}]}
                """);
    }

    private static void stays(ValidatableResponse answer, String path, String fields) {
        answer.statusCode(409)
                .body("conflictsWith", equalTo(Api.V1 + path))
                .body("detail", containsString(fields))
                .body(not(containsString(NUMBER)))
                .body(not(containsString("0101901234")));
    }

    @Test
    void isRefusedInTheReasonForANewDeadline() {
        String item = item(heldMeeting(body("INTERNAL", "NEUTRAL"), "2026-03-04"), "Klage");
        move("/agenda-items/" + item, "APPROVED");
        String task = "/tasks/" + create("/agenda-items/" + item + "/tasks", """
                {"description": "Svare", "deadline": {"text": "1. juni 2026"}}
                """);
        patch(task, """
                {"deadline": {"text": "1. juli 2026"}, "deadlineReason": "Afventer 010190-1234"}
                """, etag(task))
                .statusCode(400)
                .body("errors.pointer", contains("/deadlineReason"))
                .body(not(containsString(NUMBER)));
    }

    @Test
    void staysInADraftThatIsApprovedForThePublishedAgenda() {
        String item = "/agenda-items/" + draftItem(heldMeeting(body(), "2026-03-04"));

        stays(move(item, "APPROVED", etag(item)), item, "/sections/0/text, /title");
        get(item).body("state", equalTo("DRAFT"));
    }

    @Test
    void staysInAnItemWhenTheAgendaIsPublished() {
        String meeting = meeting(body(), "2026-03-04");
        String item = "/agenda-items/" + draftItem(meeting);
        move(item, "APPROVED");
        move("/meetings/" + meeting, "AGENDA_DRAFT");

        stays(move("/meetings/" + meeting, "AGENDA_PUBLISHED", etag("/meetings/" + meeting)), item, "/title");
        get("/meetings/" + meeting).body("state", equalTo("AGENDA_DRAFT"));
    }

    @Test
    void staysInAMeetingWhenItsAgendaIsPublished() {
        String meeting = "/meetings/" + create("/meetings", """
                {"body": "%s", "kind": "ORDINARY", "date": "2026-03-04", "location": "Hos 010190-1234"}
                """.formatted(body()));
        move("/agenda-items/" + item(meeting.substring("/meetings/".length()), "Klage"), "APPROVED");
        move(meeting, "AGENDA_DRAFT");

        stays(move(meeting, "AGENDA_PUBLISHED", etag(meeting)), meeting, "/location");
    }

    @Test
    void staysInADecisionThatIsConfirmed() {
        String item = firstItem(heldMeeting(body(), "2026-03-04"));
        String decision = "/decisions/" + decision(item, "Klagen fra 010190-1234 blev drøftet.");

        stays(move(decision, "CONFIRMED", etag(decision)), decision, "/text");
    }

    @Test
    void staysInADecisionAtTheApprovalOfTheMinutesThatWereWrittenBeforeItWasAsked() throws SQLException {
        String meeting = heldMeeting(body("PUBLIC", "NEUTRAL"), "2026-03-04");
        String decision = "/decisions/" + decision(firstItem(meeting), "Drøftet.");
        move(decision, "CONFIRMED");
        move("/agenda-items/" + firstItem(meeting), "TREATED");
        withoutTheGuard("decision", "text = 'Om 010190-1234' where id = '" + id(decision) + "'");
        move("/meetings/" + meeting, "MINUTES_DRAFT");

        stays(move("/meetings/" + meeting, "MINUTES_APPROVED", etag("/meetings/" + meeting)), decision, "/text");
    }

    @Test
    void staysInWhatIsOpenedByItself() {
        String item = "/agenda-items/" + closedItem(heldMeeting(body(), "2026-03-04"));

        patch(item, OPEN, etag(item))
                .statusCode(400)
                .body("errors.pointer", contains("/sections/0/text", "/title"))
                .body(not(containsString(NUMBER)));
    }

    @Test
    void staysInASubItemATaskAndAnAttachmentWhoseItemIsOpened() {
        String meeting = heldMeeting(body(), "2026-03-04");
        for (String[] child :
                new String[][] {{"agenda-items", "title"}, {"tasks", "description"}, {"attachments", "title"}}) {
            String item = create("/meetings/" + meeting + "/agenda-items", """
                    {"title": "Klage", %s}
                    """.formatted(CLOSED));
            move("/agenda-items/" + item, "APPROVED");
            String there = "/" + child[0] + "/" + below(meeting, item, child[0]);
            stays(patch("/agenda-items/" + item, OPEN, etag("/agenda-items/" + item)), there, "/" + child[1]);
        }
    }

    private static String below(String meeting, String item, String collection) {
        if (!collection.equals("agenda-items")) {
            return create("/agenda-items/" + item + "/" + collection, """
                    {"%s": "Om 010190-1234"}
                    """.formatted(
                            collection.equals("tasks") ? "description" : "title"));
        }
        String sub = create("/meetings/" + meeting + "/agenda-items", """
                {"parent": "%s", "title": "Om 010190-1234"}
                """.formatted(item));
        move("/agenda-items/" + sub, "APPROVED");
        return sub;
    }

    @Test
    void staysInATaskWhoseDecisionIsOpened() {
        String item = firstItem(heldMeeting(body(), "2026-03-04"));
        String decision = "/decisions/" + decision(item, "Drøftet.");
        change(decision, "{" + CLOSED + "}");
        move(decision, "CONFIRMED");
        String task = "/tasks/" + create(decision + "/tasks", """
                {"description": "Svare 010190-1234"}
                """);

        stays(patch(decision, OPEN, etag(decision)), task, "/description");
        change(task, "{" + CLOSED + "}");
        change(decision, OPEN);
    }

    @Test
    void staysInWhatLiesInAMeetingThatIsOpened() {
        String meeting = "/meetings/" + heldMeeting(body(), "2026-03-04");
        change(meeting, "{" + CLOSED + "}");
        String item = "/agenda-items/" + draftItem(id(meeting));
        move(item, "APPROVED");

        stays(patch(meeting, OPEN, etag(meeting)), item, "/title");
    }

    @Test
    void staysInAnEarlierEdition() {
        String item = firstItem(heldMeeting(body(), "2026-03-04"));
        String decision = "/decisions/" + decision(item, "Klagen fra 010190-1234 blev drøftet.");
        change(decision, "{" + CLOSED + "}");
        move(decision, "CONFIRMED");
        post(decision + "/editions", """
                {"text": "Klagen blev drøftet.", "reason": "Om 010190-1234."}
                """, etag(decision)).statusCode(200);

        stays(patch(decision, OPEN, etag(decision)), decision, "/editions/1/replacedBecause, /editions/1/text");
    }

    @Test
    void mayBeChangedWhereItIsClosed() {
        String item = "/agenda-items/" + closedItem(heldMeeting(body(), "2026-03-04"));

        change(item, """
                {"heading": "Også om 010190-1234", "publicTitle": "En klage"}
                """);
        move(item, "TREATED");
    }

    @Test
    void doesNotKeepWhatHeldItBeforeFromBeingChangedElsewhere() throws SQLException {
        String item = firstItem(heldMeeting(body(), "2026-03-04"));
        withoutTheGuard("agenda_item", "heading = 'Om 010190-1234' where id = '" + item + "'");

        change("/agenda-items/" + item, """
                {"title": "Klage"}
                """);
        change("/agenda-items/" + item, "{" + CLOSED + "}");
        patch("/agenda-items/" + item, OPEN, etag("/agenda-items/" + item)).statusCode(400);
    }

    @Test
    void isOpenedOnceItIsGone() {
        String item = "/agenda-items/" + closedItem(heldMeeting(body(), "2026-03-04"));

        change(item, """
                {"access": "OPEN", "title": "Klage", "sections": []}
                """);
    }

    @Test
    void neverShowsInTheTitleOfAClosedAttachmentWhateverThePolicy() throws SQLException {
        String body = body("PUBLIC", "HIDE");
        String item = firstItem(heldMeeting(body, "2026-03-04"));
        String attachment = create("/agenda-items/" + item + "/attachments", """
                {"title": "Brev fra 010190-1234", "publicTitle": "Om 010190-1234", %s}
                """.formatted(CLOSED));

        for (String policy : new String[] {"SHOW", "NEUTRAL", "HIDE", "SHOW"}) {
            change("/bodies/" + body, """
                    {"closedTitlePolicy": "%s"}
                    """.formatted(policy));
            assertThat(shownTitle(attachment)).isNull();
        }
        change("/attachments/" + attachment, """
                {"publicTitle": "Et brev"}
                """);
        assertThat(shownTitle(attachment)).isEqualTo("Et brev");
    }

    @Test
    void isNoCodeOfABody() {
        post("/bodies", """
                {"code": "010190-1234", "name": "Direktionen", "kind": "COMMITTEE"}
                """)
                .statusCode(400)
                .body("errors.pointer", contains("/code"))
                .body(not(containsString(NUMBER)));
        post("/bodies", """
                {"code": "%s", "name": "Direktionen 010190-1234", "kind": "COMMITTEE"}
                """.formatted(code())).statusCode(400).body("errors.pointer", contains("/name"));
    }

    private static String firstItem(String meeting) {
        return read("/meetings/" + meeting).getString("agendaItems[0].id");
    }

    private static String closedItem(String meeting) {
        String item = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Klage fra 010190-1234", "sections": [{"kind": "SUMMARY", "text": "Se 0101901234"}], %s}
                """.formatted(CLOSED));
        move("/agenda-items/" + item, "APPROVED");
        return item;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String shownTitle(String attachment) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select shown_title from attachment where id = '" + attachment + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    /** As it may have come to be before anybody looked. */
    private void withoutTheGuard(String table, String update) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table " + table + " disable trigger a_refuse_cpr_number");
            statement.execute("update " + table + " set " + update);
            statement.execute("alter table " + table + " enable trigger a_refuse_cpr_number");
            connection.commit();
        }
    }
}
