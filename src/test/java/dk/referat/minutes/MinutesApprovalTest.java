package dk.referat.minutes;

import static dk.referat.Callers.NOBODY;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.Fixture;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MinutesApprovalTest {

    private Board board;

    @BeforeEach
    void draftTheMinutes() {
        board = Board.withDraftMinutes();
    }

    @Test
    void twoApproveOneDissentsAndTheMinutesAreApproved() {
        String chair = board.member("kholt");
        String dissenter = board.member("jlund");
        board.speakAs(chair, draftHash(chair), "APPROVED", null).statusCode(201);
        board.speakAs(dissenter, draftHash(dissenter), "DISSENT", "Jeg er uenig.")
                .statusCode(201);
        board.speak("Per Kær", "APPROVED")
                .statusCode(201)
                .header("Location", containsString(board.path() + "/minutes-approvals/"))
                .body("origin", equalTo("SECRETARY"))
                .body("member.name", equalTo("Per Kær"))
                .body("audience", equalTo("CLOSED"))
                .body("current", equalTo(true));

        Fixture.move(board.path(), "MINUTES_APPROVED");

        Board.get(board.minutes(1), NOBODY)
                .body("approvalKind", equalTo("MEMBERS"))
                .body("approvals", equalTo(2))
                .body("dissents", equalTo(1))
                .body(not(containsString("uenig")));
        Fixture.get(board.path() + "/minutes-approvals")
                .body("items.verdict", equalTo(List.of("APPROVED", "DISSENT", "APPROVED")))
                .body("items.origin", equalTo(List.of("MEMBER", "MEMBER", "SECRETARY")))
                .body("items.current", equalTo(List.of(true, true, true)))
                .body("items[1].statement", equalTo("Jeg er uenig."))
                .body("items[1].member.name", equalTo("Jens Lund"));
    }

    private String draftHash(String key) {
        return Board.get(board.path() + "/minutes-draft", key)
                .statusCode(200)
                .extract()
                .path("contentHash");
    }

    @Test
    void tellsLowerAudiencesThatSomebodySpokeAndNeitherWhoNorWhat() {
        String member = board.member("jlund");
        String id = board.speakAs(member, draftHash(member), "DISSENT", "Jeg er uenig.")
                .statusCode(201)
                .body("verdict", equalTo("DISSENT"))
                .body("member", nullValue())
                .extract()
                .path("id");

        Board.get(board.path() + "/minutes-approvals/" + id, board.reader())
                .statusCode(200)
                .body("verdict", equalTo("DISSENT"))
                .body(not(containsString("uenig")))
                .body(not(containsString("Jens")));
        Board.get(board.path() + "/minutes-approvals/" + id, NOBODY).statusCode(404);
        Board.get(board.path() + "/minutes-approvals", NOBODY).statusCode(200).body("items", hasSize(0));
    }

    @Test
    void countsNoMoreWhenTheWordsHaveChanged() {
        board.allSpeak();
        change("/agenda-items/" + board.item(), "{\"title\": \"Budget 2027\"}");

        Fixture.get(board.path() + "/minutes-approvals").body("items.current", equalTo(List.of(false, false, false)));
        Fixture.move(board.path(), "MINUTES_APPROVED", etag(board.path()))
                .statusCode(409)
                .body("detail", containsString("Not all members"));

        board.approve();

        Fixture.get(board.path() + "/minutes-approvals")
                .body("items.current", equalTo(List.of(false, false, false, true, true, true)));
        Board.get(board.minutes(1), NOBODY).body("approvals", equalTo(3));
    }

    @Test
    void refusesWordsThatAreNoMore() {
        String before = board.hash();
        change("/agenda-items/" + board.item(), "{\"title\": \"Budget 2027\"}");

        board.speak("Karen Holt", "APPROVED", before).statusCode(409).body("detail", containsString("changed since"));
    }

    @Test
    void countsOnWhereOnlyWhatTheMemberDoesNotSeeHasChanged() {
        String member = board.member("kholt");
        board.speakAs(member, draftHash(member), "APPROVED", null).statusCode(201);
        change("/agenda-items/" + board.closedItem(), "{\"title\": \"Opsigelse\"}");

        Fixture.get(board.path() + "/minutes-approvals").body("items.current", equalTo(List.of(true)));
    }

    @Test
    void refusesASecondWordOfAMember() {
        String member = board.member("kholt");
        board.speakAs(member, draftHash(member), "APPROVED", null).statusCode(201);

        board.speak("Karen Holt", "DISSENT").statusCode(409).body("detail", containsString("Karen Holt has spoken"));
    }

    @ParameterizedTest
    @CsvSource({"Ida Bro", "Eva Skriver", "Niels Ukendt"})
    void refusesThoseWhoHaveNoSay(String name) {
        board.speak(name, "APPROVED").statusCode(400).body("errors[0].pointer", equalTo("/member"));
    }

    @Test
    void refusesWhoeverIsNeitherMemberNorSecretary() {
        String hash = board.hash();
        board.speakAs(board.reader(), hash, "APPROVED", null).statusCode(403);
        board.speakAs(board.member("ibro"), hash, "APPROVED", null).statusCode(403);
        board.speakAs(NOBODY, hash, "APPROVED", null).statusCode(401);
        Fixture.json("{\"member\": \"Jens Lund\", \"contentHash\": \"%s\", \"verdict\": \"APPROVED\"}".formatted(hash))
                .header(Callers.API_KEY, board.member("kholt"))
                .post("/api/v1" + board.path() + "/minutes-approvals")
                .then()
                .statusCode(403);
        Fixture.get(board.path() + "/minutes-approvals").body("items", hasSize(0));
    }

    @Test
    void refusesToHearMembersOnApprovedMinutes() {
        String hash = board.hash();
        board.approve();

        board.speak("Karen Holt", "APPROVED", hash).statusCode(409);
    }

    @Test
    void approvesWithoutAllMembersForAReason() {
        board.speak("Karen Holt", "APPROVED").statusCode(201);
        Fixture.move(board.path(), "MINUTES_APPROVED", etag(board.path())).statusCode(409);
        Fixture.get(board.path() + "/transitions").body(containsString("Not all members"));

        post(board.path() + "/transitions", """
                {"to": "MINUTES_APPROVED", "reason": "Frist overskredet"}
                """, etag(board.path())).statusCode(200);

        Board.get(board.minutes(1), NOBODY)
                .body("approvalKind", equalTo("SECRETARIAT"))
                .body("reason", equalTo("Frist overskredet"))
                .body("approvals", equalTo(1));
    }

    @Test
    void isOfOneVersion() {
        board.approve();
        board.reopen();

        Fixture.move(board.path(), "MINUTES_APPROVED", etag(board.path())).statusCode(409);
        board.approve();
        Fixture.get(board.path() + "/minutes-approvals")
                .body("items.minutesNumber", equalTo(List.of(1, 1, 1, 2, 2, 2)));
    }

    @Test
    void oneOfTwoSecretariesApprovesAndThereIsOneVersion() throws Exception {
        board.allSpeak();
        String etag = etag(board.path());
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            answers.add(people.submit(() -> {
                start.await();
                return post(board.path() + "/transitions", """
                        {"to": "MINUTES_APPROVED", "reason": "Godkendt"}
                        """, etag).extract().statusCode();
            }));
        }
        List<Integer> statuses = List.of(answers.get(0).get(), answers.get(1).get());
        people.shutdownNow();

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        Fixture.get(board.path() + "/minutes").body("items", hasSize(1));
    }

    @Test
    void oneOfTwoWordsOfAMemberIsHeard() throws Exception {
        String hash = board.hash();
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        List<Future<Integer>> answers = new ArrayList<>();
        for (String verdict : List.of("APPROVED", "DISSENT")) {
            answers.add(people.submit(() -> {
                start.await();
                return board.speak("Karen Holt", verdict, hash).extract().statusCode();
            }));
        }
        List<Integer> statuses = List.of(answers.get(0).get(), answers.get(1).get());
        people.shutdownNow();

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }
}
