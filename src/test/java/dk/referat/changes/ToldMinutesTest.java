package dk.referat.changes;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.publishAgenda;
import static dk.referat.Fixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Callers;
import dk.referat.audit.Database;
import dk.referat.changes.Follower.Told;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agendas that are sent out and what members say to minutes: the feed tells of them by their meeting. */
@QuarkusTest
class ToldMinutesTest {

    @Inject
    Database database;

    private String board = "";
    private String meeting = "";
    private String path = "";

    @BeforeEach
    void sendOutAnAgenda() {
        board = body("PUBLIC", "NEUTRAL");
        meeting = meeting(board, "2026-03-04");
        path = "/meetings/" + meeting;
        String item = item(meeting, "Budget");
        move("/agenda-items/" + item, "APPROVED");
        publishAgenda(meeting);
        move("/agenda-items/" + item, "NOT_TREATED");
    }

    private Follower follower(String key) {
        return new Follower(database, key, "&body=" + board + "&types=MEETING");
    }

    @Test
    void tellsEverybodyOfASupplementaryAgenda() {
        move("/agenda-items/" + item(meeting, "Svar på henvendelse"), "APPROVED");
        Follower anybody = follower(Callers.NOBODY);

        post(path + "/agenda-versions", "{}", etag(path)).statusCode(201);

        assertThat(anybody.news()).extracting(Told::said).containsExactly("MEETING UPDATED");
    }

    @Test
    void tellsEmployeesThatAMemberSpoke() {
        change(path, """
                {"attendance": [{"party": {"kind": "PERSON", "name": "Karen Holt"}, "status": "PRESENT"}]}
                """);
        move(path, "HELD");
        move(path, "MINUTES_DRAFT");
        Follower anybody = follower(Callers.NOBODY);
        Follower employee = follower(Callers.key("READER", board));

        create(path + "/minutes-approvals", """
                {"member": "Karen Holt", "contentHash": "%s", "verdict": "APPROVED"}
                """.formatted(
                        read(path + "/minutes-draft").getString("contentHash")));

        assertThat(employee.news()).extracting(Told::said).containsExactly("MEETING UPDATED");
        assertThat(anybody.news()).isEmpty();
    }
}
