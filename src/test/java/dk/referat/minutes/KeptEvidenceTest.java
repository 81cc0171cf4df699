package dk.referat.minutes;

import static dk.referat.Callers.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dk.referat.Fixture;
import dk.referat.audit.Database;
import dk.referat.audit.Log;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of what was sent out or approved changes, but for unlawful text that is taken out. */
@QuarkusTest
class KeptEvidenceTest {

    @Inject
    Database database;

    @Inject
    Log log;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update minutes_version set content = '{}'",
                "update minutes_version set public_hash = null",
                "update minutes_version set approved_at = now()",
                "delete from minutes_version",
                "truncate minutes_version",
                "update agenda_version set content = '[]'",
                "delete from agenda_version",
                "update minutes_approval set verdict = 'DISSENT'",
                "delete from minutes_approval",
                "truncate minutes_approval",
            })
    void refusesWhateverElseWouldChangeIt(String sql) {
        Board board = Board.withDraftMinutes();
        board.approve();
        String where = sql.startsWith("truncate") ? "" : " where meeting_id = '" + board.meeting() + "'";

        assertThatThrownBy(() -> database.run(sql + where))
                .hasStackTraceContaining(sql.matches("(delete|truncate).*") ? "" : "stays as it is");
        Fixture.get(board.minutes(1)).statusCode(200).body("asApproved", equalTo(true));
    }

    @Test
    void losesUnlawfulTextInEveryVersionAndKeepsItsHash() {
        Board board = Board.withDraftMinutes();
        board.speakAs(
                        board.member("kholt"),
                        Board.get(board.path() + "/minutes-draft", board.member("kholt"))
                                .extract()
                                .path("contentHash"),
                        "DISSENT",
                        "Rammen er for lille.")
                .statusCode(201);
        board.speak("Jens Lund", "APPROVED").statusCode(201);
        board.speak("Per Kær", "APPROVED").statusCode(201);
        Fixture.move(board.path(), "MINUTES_APPROVED");
        board.reopen();
        board.approve();
        List<String> before = hashes(board);

        Fixture.post(board.path() + "/redactions", """
                {"text": "Rammen", "reason": "Ulovlig"}
                """).statusCode(201);

        assertThat(hashes(board)).isEqualTo(before);
        for (String path : List.of(board.minutes(1), board.minutes(2))) {
            Board.get(path, NOBODY)
                    .statusCode(200)
                    .body("asApproved", equalTo(false))
                    .body("content.agendaItems[0].sections[0].text", equalTo("[slettet] lægges."))
                    .body(not(containsString("Rammen")));
        }
        Board.get(board.path() + "/agenda-versions/1", NOBODY)
                .body("agendaItems[0].sections[0].text", equalTo("[slettet] lægges."));
        Fixture.get(board.path() + "/minutes-approvals").body("items[0].statement", equalTo("[slettet] er for lille."));
    }

    private static List<String> hashes(Board board) {
        return List.of(
                Board.get(board.minutes(1), NOBODY).extract().path("contentHash"),
                Board.get(board.minutes(2), NOBODY).extract().path("contentHash"));
    }

    /** Text that stands in old versions only moves the tags of those who saw it there. */
    @Test
    void movesTheTagsOfThoseWhoSawTheText() {
        Board board = Board.withDraftMinutes();
        board.approve();
        board.reopen();
        Fixture.change("/agenda-items/" + board.closedItem(), "{\"title\": \"Sagen\"}");
        Fixture.change("/agenda-items/" + board.item(), "{\"title\": \"Rammer\"}");
        String reader = board.reader();

        String closed = Fixture.etag(board.path());
        String open = Board.get(board.minutes(1), reader).extract().header("ETag");
        redact(board, "Personalesag");
        assertThat(Fixture.etag(board.path())).isNotEqualTo(closed);
        assertThat(Board.get(board.minutes(1), reader).extract().header("ETag")).isEqualTo(open);

        redact(board, "Budget");
        assertThat(Board.get(board.minutes(1), reader).extract().header("ETag")).isNotEqualTo(open);
    }

    private static void redact(Board board, String text) {
        Fixture.post(board.path() + "/redactions", """
                {"text": "%s", "reason": "Ulovlig"}
                """.formatted(text)).statusCode(201);
    }

    @Test
    void showsInTheLogOfWhatIsClosed() {
        Board board = Board.withDraftMinutes();
        board.approve();
        long end = log.end();

        Fixture.get(board.minutes(1)).statusCode(200);

        assertThat(database.ask("select unnest(shown)::text from audit_entry where id > " + end))
                .contains(board.closedItem())
                .doesNotContain(board.item());
    }

    @Test
    void keepsAnItemThatApprovedMinutesHave() {
        Board board = Board.withDraftMinutes();
        String pause = Fixture.create(board.path() + "/agenda-items", """
                {"title": "Pause", "kind": "BREAK"}
                """);
        Fixture.move("/agenda-items/" + pause, "APPROVED");
        board.approve();
        board.reopen();

        Fixture.delete("/agenda-items/" + pause, Fixture.etag("/agenda-items/" + pause))
                .statusCode(409)
                .body("detail", containsString("minutes"));
    }
}
