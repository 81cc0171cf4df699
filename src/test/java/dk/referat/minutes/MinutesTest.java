package dk.referat.minutes;

import static dk.referat.Callers.NOBODY;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.Fixture;
import io.quarkus.test.junit.QuarkusTest;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MinutesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void keepsWhatWasApprovedWithAHashThatAnybodyFindsAgain() throws Exception {
        Board board = Board.withDraftMinutes();
        board.approve();

        for (String caller : List.of(NOBODY, board.reader(), dk.referat.Callers.ADMIN_KEY)) {
            String served = Board.get(board.minutes(1), caller)
                    .statusCode(200)
                    .body("number", equalTo(1))
                    .body("approvalKind", equalTo("MEMBERS"))
                    .body("approvals", equalTo(3))
                    .body("dissents", equalTo(0))
                    .body("asApproved", equalTo(true))
                    .body("content.attendance", hasSize(5))
                    .body("content.attendance[0].party.refs", hasSize(0))
                    .body("content.agendaItems[0].decisions[0].text", equalTo("Drøftet."))
                    .body("content.agendaItems[0].decisions[0].edition", equalTo(1))
                    .body("content.agendaItems[0].attachments[0].documentNumber", equalTo("8725/26"))
                    .extract()
                    .asString();
            assertThat(hashOfContent(served))
                    .isEqualTo(JSON.readTree(served).path("contentHash").asText());
        }
    }

    private static String hashOfContent(String served) throws Exception {
        JsonNode content = JSON.readTree(served).path("content");
        byte[] canonical = new JsonCanonicalizer(content.toString()).getEncodedUTF8();
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
    }

    /** RFC 8785, section 3.2.2 and 3.2.3; no other JDK or Jackson may come to another end. */
    @Test
    void hashesTheCanonicalFormThatTheStandardGives() throws Exception {
        String canonical = new JsonCanonicalizer("""
                {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3], "string": "\\u20ac$\\u000F\\u000aA'B\\u0022\\u005c\\\\\\"\\/",
                 "literals": [null, true, false], "ø": 1, "z": 2}""").getEncodedString();

        assertThat(canonical)
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\",\"z\":2,\"ø\":1}");
    }

    @Test
    void hashesDifferWhereSomethingIsClosedAndNowhereElse() {
        Board board = Board.withDraftMinutes();
        board.approve();
        String everybody = hash(board, 1, NOBODY);
        assertThat(hash(board, 1, board.reader())).isEqualTo(everybody);
        assertThat(hash(board, 1, dk.referat.Callers.ADMIN_KEY)).isNotEqualTo(everybody);

        board.reopen();
        change("/agenda-items/" + board.closedItem(), "{\"access\": \"OPEN\"}");
        board.approve();
        String open = hash(board, 2, NOBODY);
        assertThat(hash(board, 2, dk.referat.Callers.ADMIN_KEY)).isEqualTo(open);
        assertThat(open).isNotEqualTo(everybody);
    }

    private static String hash(Board board, int number, String caller) {
        return Board.get(board.minutes(number), caller)
                .statusCode(200)
                .extract()
                .path("contentHash");
    }

    @Test
    void showsWhatIsClosedInNeutralForm() {
        Board board = Board.withDraftMinutes();
        board.approve();

        Board.get(board.minutes(1), NOBODY)
                .statusCode(200)
                .body("content.agendaItems[1].title", equalTo("En sag"))
                .body("content.agendaItems[1].legalBasis", equalTo(Board.LEGAL_BASIS))
                .body("content.agendaItems[1].decisions[0].publicText", equalTo("En sag blev afgjort."))
                .body(not(containsString("Opsigelse")));
        read(board.minutes(1));
        Board.get(board.minutes(1), dk.referat.Callers.ADMIN_KEY)
                .body("content.agendaItems[1].decisions[0].text", equalTo("Opsigelse."));
    }

    @Test
    void isClosedInEveryVersionByWhateverIsClosedLater() {
        Board board = Board.withDraftMinutes();
        board.approve();
        board.reopen();
        board.approve();
        String before = hash(board, 1, NOBODY);
        String tag = Board.get(board.minutes(1), NOBODY).extract().header("ETag");

        change("/agenda-items/" + board.item(), """
                {"access": "CLOSED", "legalBasis": "Styrelsesloven § 10", "publicTitle": "Endnu en sag"}
                """);

        for (int version : List.of(1, 2)) {
            String etag = Board.get(board.minutes(version), NOBODY)
                    .statusCode(200)
                    .body("contentHash", equalTo(before))
                    .body("asApproved", equalTo(false))
                    .body("content.agendaItems[0].title", equalTo("Endnu en sag"))
                    .body(not(containsString("Budget")))
                    .body(not(containsString("Drøftet")))
                    .body(not(containsString("8725")))
                    .extract()
                    .header("ETag");
            assertThat(etag).isNotEqualTo(tag);
            Fixture.get(board.minutes(version))
                    .body("asApproved", equalTo(true))
                    .body("content.agendaItems[0].title", equalTo("Budget"));
        }
    }

    @Test
    void opensInNoVersionWhatWasClosedThen() {
        Board board = Board.withDraftMinutes();
        board.approve();

        change("/agenda-items/" + board.closedItem(), "{\"access\": \"OPEN\"}");

        Board.get(board.minutes(1), NOBODY)
                .body("asApproved", equalTo(true))
                .body("content.agendaItems[1].title", equalTo("En sag"))
                .body(not(containsString("Opsigelse")));
    }

    @Test
    void areNobodysWhoseMeetingIsHidden() {
        Board board = Board.withDraftMinutes();
        board.approve();

        change("/meetings/" + board.meeting(), "{\"access\": \"CLOSED\", \"legalBasis\": \"§ 10\"}");

        Board.get(board.minutes(1), NOBODY).statusCode(404);
        Board.get(board.path() + "/minutes", board.reader()).statusCode(404);
        Fixture.get(board.minutes(1)).statusCode(200).body("asApproved", equalTo(true));
    }

    @Test
    void listsVersionsForThoseWhoSawTheMeetingThen() {
        Board board = Board.withDraftMinutes();
        Board.get(board.path() + "/minutes", NOBODY).statusCode(200).body("items", hasSize(0));
        board.approve();
        board.reopen();
        board.approve();

        Board.get(board.path() + "/minutes?limit=1", NOBODY)
                .statusCode(200)
                .body("items.number", equalTo(List.of(1)))
                .body("items[0].contentHash", equalTo(hash(board, 1, NOBODY)));
        Board.get(board.path() + "/minutes", NOBODY).body("items.number", equalTo(List.of(1, 2)));
        Board.get(board.minutes(3), NOBODY).statusCode(404);
    }

    @Test
    void areADraftForEmployeesWhileTheyAreOne() throws Exception {
        Board board = Board.withDraftMinutes();

        Board.get(board.path() + "/minutes-draft", NOBODY).statusCode(404);
        String served = Board.get(board.path() + "/minutes-draft", board.reader())
                .statusCode(200)
                .body("number", equalTo(1))
                .body("content.agendaItems[0].decisions[0].text", equalTo("Drøftet."))
                .body(not(containsString("Opsigelse")))
                .extract()
                .asString();
        String hash = JSON.readTree(served).path("contentHash").asText();
        assertThat(hashOfContent(served)).isEqualTo(hash);

        board.approve();

        Board.get(board.path() + "/minutes-draft", board.reader()).statusCode(404);
        assertThat(hash(board, 1, board.reader())).isEqualTo(hash);
    }

    @Test
    void stayPublicAsTheyWereWhileTheyAreReopened() {
        Board board = Board.withDraftMinutes();
        board.approve();
        String decision = read("/agenda-items/" + board.item() + "/decisions").getString("items[0].id");
        Board.get("/decisions/" + decision, NOBODY).statusCode(200);

        board.reopen();
        Board.get("/decisions/" + decision, NOBODY).statusCode(200);
        post("/decisions/" + decision + "/editions", """
                {"text": "Godkendt.", "reason": "Fejl"}
                """, etag("/decisions/" + decision))
                .statusCode(200);
        String late = Fixture.confirmedDecision(board.item(), "Også aftalt.");

        Board.get("/decisions/" + decision, NOBODY).statusCode(404);
        Board.get("/decisions/" + late, NOBODY).statusCode(404);
        Board.get("/decisions/" + decision, board.reader()).statusCode(200).body("text", equalTo("Godkendt."));
        Board.get(board.minutes(1), NOBODY)
                .body("asApproved", equalTo(true))
                .body("content.agendaItems[0].decisions.text", equalTo(List.of("Drøftet.")));

        board.approve();

        Board.get("/decisions/" + decision, NOBODY).statusCode(200);
        Board.get("/decisions/" + late, NOBODY).statusCode(200);
        Board.get(board.minutes(2), NOBODY)
                .body("content.agendaItems[0].decisions.edition", equalTo(List.of(2, 1)))
                .body("content.agendaItems[0].decisions.text", equalTo(List.of("Godkendt.", "Også aftalt.")));
        Board.get(board.minutes(1), NOBODY)
                .body("asApproved", equalTo(true))
                .body("content.agendaItems[0].decisions.text", equalTo(List.of("Drøftet.")));
    }

    @Test
    void hidesARetractedDecisionFromThePublicUntilTheyAreApprovedAgain() {
        Board board = Board.withDraftMinutes();
        board.approve();
        board.reopen();
        String decision = read("/agenda-items/" + board.item() + "/decisions").getString("items[0].id");

        post("/decisions/" + decision + "/transitions", """
                {"to": "RETRACTED", "reason": "Ugyldig"}
                """, etag("/decisions/" + decision))
                .statusCode(200);
        Board.get("/decisions/" + decision, NOBODY).statusCode(404);

        board.approve();
        Board.get("/decisions/" + decision, NOBODY).statusCode(200).body("state", equalTo("RETRACTED"));
    }

    @Test
    void needNoMembersWhereNobodyWasNoted() {
        String meeting = Fixture.heldMeeting(Fixture.body(), "2026-03-04");
        move("/agenda-items/" + read("/meetings/" + meeting).getString("agendaItems[0].id"), "TREATED");
        Fixture.approveMinutes(meeting);

        Fixture.get("/meetings/" + meeting + "/minutes/1")
                .statusCode(200)
                .body("approvalKind", equalTo("SECRETARIAT"))
                .body("reason", nullValue());
        Board.get("/meetings/" + meeting + "/minutes", NOBODY).statusCode(404);
    }

    @Test
    void comeApprovedWithAnImport() {
        String body = Fixture.body();
        String text =
                "1. Sygefravær\n\nBeslutning i Direktionen den 14-01-2026\n\nDirektionen drøftede sygefraværet.\n";
        String meeting = Fixture.json("")
                .contentType("text/plain; charset=utf-8")
                .body(text)
                .post("/api/v1/imports?body=" + body + "&approved=true")
                .then()
                .statusCode(201)
                .extract()
                .path("meeting");

        Fixture.get("/meetings/" + meeting + "/minutes/1")
                .statusCode(200)
                .body("approvalKind", equalTo("IMPORTED"))
                .body("approvals", equalTo(0))
                .body("asApproved", equalTo(true))
                .body(
                        "content.agendaItems.decisions.flatten().text",
                        equalTo(List.of("Direktionen drøftede sygefraværet.")));
        Fixture.get("/meetings/" + meeting + "/minutes-approvals")
                .body("items", hasSize(1))
                .body("items[0].origin", equalTo("IMPORT"))
                .body("items[0].current", equalTo(true))
                .body("items[0].member", nullValue())
                .body("items[0].sourceHash.length()", equalTo(64));
    }
}
