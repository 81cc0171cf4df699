package dk.referat.process;

import static dk.referat.Fixture.change;
import static dk.referat.Fixture.code;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.read;
import static dk.referat.planning.Plan.accept;
import static dk.referat.planning.Plan.propose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is left over of one meeting of a board becomes the next, up to the last follow-up. */
@QuarkusTest
class MatterOfTwoMeetingsTest {

    private static final String MARCH = "2026-03-11";
    private static final String APRIL = "2026-04-15";

    private final String board = "DIR" + code();
    private final String committee = "ØK" + code();
    private final String council = "KB" + code();
    private final String caseNumber = "26/" + (10_000 + (int) (System.nanoTime() % 80_000));

    @Test
    void goesFromLeftoversToTheLastFollowUp() {
        createTheBodies();
        String left = leaveAMatterOver();
        String standing = create("/standing-items", """
                {"body": "%s", "title": "Økonomi", "rule": {"frequency": "EVERY_MEETING"}}
                """.formatted(board));

        String next = meeting(board, APRIL);
        assertThat(propose(next).getList("lines.source.kind")).containsExactly("STANDING_ITEM", "BACKLOG");
        String entry = propose(next).getString("lines[1].source.id");
        accept(next, "STANDING_ITEM " + standing, "BACKLOG " + entry)
                .statusCode(200)
                .body("items.title", contains("Økonomi", "Ny svømmehal"));
        String economy = read("/meetings/" + next).getString("agendaItems[0].id");
        String pool = read("/meetings/" + next).getString("agendaItems[1].id");
        assertThat(read("/agenda-items/" + pool).getString("predecessor")).isEqualTo(left);
        assertThat(read("/agenda-items/" + left).getList("successors")).containsExactly(pool);
        planTheWayOf(pool);

        String school = item(next, "Skolen i Lund");
        publish(next, economy, pool, school);
        String extra = sendOutASupplementaryAgenda(next);

        hold(next);
        move("/agenda-items/" + school, "POSTPONED");
        String decision = decide(pool, "Direktionen drøftede og godkendte anleget.", "DISCUSSED", "APPROVED");
        String follow = task(decision, "Direktionssekretariatet sender sagen til økonomiudvalget.");
        task(decision, "Byggeafdelingen indhenter tilbud.");
        decide(economy, "Taget til efterretning.", "NOTED");
        decide(extra, "Direktionen besluttede at svare.", "DECIDED");
        String storm = raiseAndDecide(next);
        assertThat(read("/backlog-entries?body=" + board + "&state=OPEN").getList("items.title"))
                .containsExactly("Skolen i Lund");

        approveWithOneDissent(next, economy, pool, extra, storm);
        correctATypo(next, decision);
        delegateDoAndConfirm(follow);
        readTheWayOf(pool, decision);
    }

    private void createTheBodies() {
        body(board, "Direktionen", "EXECUTIVE_BOARD");
        body(committee, "Økonomiudvalget", "COMMITTEE");
        body(council, "Kommunalbestyrelsen", "COUNCIL");
    }

    private static void body(String code, String name, String kind) {
        create("/bodies", """
                {"code": "%s", "name": "%s", "kind": "%s", "publicationPolicy": "PUBLIC"}
                """.formatted(code, name, kind));
    }

    private String leaveAMatterOver() {
        String meeting = meeting(board, MARCH);
        String left = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Ny svømmehal", "caseNumber": "%s"}
                """.formatted(caseNumber));
        publish(meeting, left);
        move("/meetings/" + meeting, "HELD");
        move("/agenda-items/" + left, "NOT_TREATED");
        return left;
    }

    private static void publish(String meeting, String... items) {
        move("/meetings/" + meeting, "AGENDA_DRAFT");
        for (String item : items) {
            move("/agenda-items/" + item, "APPROVED");
        }
        get("/meetings/" + meeting + "/transitions")
                .body("transitions.findAll { it.open }.to", contains("AGENDA_PUBLISHED", "CANCELLED"));
        move("/meetings/" + meeting, "AGENDA_PUBLISHED");
    }

    private void planTheWayOf(String item) {
        plan(item, "\"body\": \"%s\", \"role\": \"DISCUSSION\"".formatted(board), "15. april 2026");
        plan(item, "\"body\": \"%s\", \"role\": \"RECOMMENDATION\"".formatted(committee), "juni 2026");
        plan(item, "\"process\": \"Høring\", \"role\": \"HEARING\"", "juni-juli 2026");
        plan(item, "\"body\": \"%s\", \"role\": \"FINAL\"".formatted(council), "24. august 2026");
    }

    private static void plan(String item, String what, String planned) {
        post("/agenda-items/" + item + "/path-steps", """
                {%s, "planned": {"text": "%s"}}
                """.formatted(what, planned))
                .statusCode(201);
    }

    private static String sendOutASupplementaryAgenda(String meeting) {
        String versions = "/meetings/" + meeting + "/agenda-versions";
        get(versions).body("items.kind", contains("AGENDA"));
        String extra = item(meeting, "Svar på henvendelse");
        move("/agenda-items/" + extra, "APPROVED");
        get("/meetings/" + meeting + "/agenda-differences").body("added.id", contains(extra));
        post(versions, "{}", etag("/meetings/" + meeting)).statusCode(201).body("kind", equalTo("SUPPLEMENTARY"));
        get(versions + "/2/differences")
                .body("from", equalTo(1))
                .body("added.title", contains("Svar på henvendelse"))
                .body("removed", equalTo(List.of()))
                .body("changed", equalTo(List.of()));
        return extra;
    }

    private static void hold(String meeting) {
        change("/meetings/" + meeting, """
                {"attendance": [
                  {"party": {"kind": "PERSON", "name": "Karen Holt"}, "status": "PRESENT", "role": "CHAIR"},
                  {"party": {"kind": "PERSON", "name": "Jens Lund"}, "status": "PRESENT"},
                  {"party": {"kind": "PERSON", "name": "Ida Bro"}, "status": "PRESENT"},
                  {"party": {"kind": "PERSON", "name": "Per Dam"}, "status": "EXCUSED"}]}
                """);
        move("/meetings/" + meeting, "HELD");
    }

    private static String decide(String item, String text, String... outcomes) {
        String decision =
                create("/agenda-items/" + item + "/decisions", """
                {"text": "%s", "outcomes": ["%s"]}
                """.formatted(text, String.join("\", \"", outcomes)));
        move("/decisions/" + decision, "CONFIRMED");
        return decision;
    }

    private static String raiseAndDecide(String meeting) {
        String storm = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Stormflod i nat", "raisedAtMeeting": true}
                """);
        move("/agenda-items/" + storm, "APPROVED");
        decide(storm, "Direktionen godkendte beredskabets plan.", "APPROVED");
        get("/meetings/" + meeting + "/review")
                .body("items.kind", contains("DECIDED_NOT_PLANNED"))
                .body("items.about.id", contains(storm));
        return storm;
    }

    private static String task(String decision, String sentence) {
        return create("/decisions/" + decision + "/tasks", """
                {"description": "Følg op", "sourceSentence": "%s", "deadline": {"text": "1. maj 2026"},
                 "responsible": [{"kind": "UNIT", "name": "Direktionssekretariatet"}]}
                """.formatted(sentence));
    }

    private static void approveWithOneDissent(String meeting, String... treated) {
        for (String item : treated) {
            move("/agenda-items/" + item, "TREATED");
        }
        move("/meetings/" + meeting, "MINUTES_DRAFT");
        String hash = read("/meetings/" + meeting + "/minutes-draft").getString("contentHash");
        say(meeting, "Karen Holt", hash, "APPROVED", "null");
        say(meeting, "Jens Lund", hash, "APPROVED", "null");
        step(meeting, "MINUTES_APPROVED", null).statusCode(409).body("detail", containsString("Not all members"));
        say(meeting, "Ida Bro", hash, "DISSENT", "\"Jeg er imod anlægget.\"");
        move("/meetings/" + meeting, "MINUTES_APPROVED");
        get("/meetings/" + meeting + "/minutes/1")
                .body("contentHash", equalTo(hash))
                .body("asApproved", equalTo(true));
        get("/meetings/" + meeting + "/minutes-approvals")
                .body("items.verdict", contains("APPROVED", "APPROVED", "DISSENT"))
                .body("items.member.name", contains("Karen Holt", "Jens Lund", "Ida Bro"))
                .body("items[2].statement", equalTo("Jeg er imod anlægget."));
    }

    private static void say(String meeting, String member, String hash, String verdict, String statement) {
        post("/meetings/" + meeting + "/minutes-approvals", """
                {"member": "%s", "contentHash": "%s", "verdict": "%s", "statement": %s}
                """.formatted(member, hash, verdict, statement))
                .statusCode(201)
                .body("recordedAt", notNullValue());
    }

    private static void correctATypo(String meeting, String decision) {
        step(meeting, "MINUTES_DRAFT", "Slåfejl").statusCode(200);
        String path = "/decisions/" + decision;
        post(path + "/editions", """
                {"text": "Direktionen drøftede og godkendte anlægget.", "outcomes": ["DISCUSSED", "APPROVED"],
                 "reason": "Slåfejl"}
                """, etag(path)).statusCode(200).body("edition", equalTo(2));
        get(path + "/editions/1").body("text", containsString("anleget"));
        step(meeting, "MINUTES_APPROVED", "Kun en slåfejl").statusCode(200);
        get("/meetings/" + meeting + "/minutes").body("items.number", contains(1, 2));
    }

    private static ValidatableResponse step(String meeting, String to, @Nullable String reason) {
        String path = "/meetings/" + meeting;
        return post(
                path + "/transitions", """
                {"to": "%s", "reason": %s}
                """.formatted(to, reason == null ? "null" : "\"" + reason + "\""), etag(path));
    }

    private static void delegateDoAndConfirm(String task) {
        String path = "/tasks/" + task;
        post(path + "/delegations", """
                {"to": {"kind": "PERSON", "name": "Mie Sand"}, "comment": "Du kender sagen."}
                """, etag(path)).statusCode(200);
        move(path, "IN_PROGRESS");
        move(path, "DONE");
        move(path, "CONFIRMED");
        get(path).body("state", equalTo("CONFIRMED")).body("responsible.name", hasItems("Mie Sand"));
    }

    private void readTheWayOf(String item, String decision) {
        get("/agenda-items/" + item + "/path-steps")
                .body("items.warnings.flatten().kind", hasItems("NO_MEETING_PLANNED"));
        get("/path-steps?body=" + committee + "&from=2026-06-01&to=2026-06-30")
                .body("items.role", contains("RECOMMENDATION"));
        get("/timeline?caseNumber=" + caseNumber)
                .body("items.body.findAll { it != null }.unique()", contains(board, committee, council))
                .body("items.decision.id.findAll { it != null }", contains(decision));
    }
}
