package dk.referat.planning.proposal;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.decision;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.read;
import static dk.referat.planning.Plan.accept;
import static dk.referat.planning.Plan.approvedItem;
import static dk.referat.planning.Plan.backlog;
import static dk.referat.planning.Plan.cancel;
import static dk.referat.planning.Plan.entry;
import static dk.referat.planning.Plan.hold;
import static dk.referat.planning.Plan.propose;
import static dk.referat.planning.Plan.standingItem;
import static dk.referat.planning.Plan.wheelEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import dk.referat.Callers;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgendaProposalTest {

    private static String taskDueAt(String body, String date) {
        String held = heldMeeting(body, "2026-03-04");
        String item = read("/meetings/" + held).getString("agendaItems[0].id");
        return create("/decisions/" + decision(item, "Drøftet.") + "/tasks", """
                {"description": "Oplæg om sygefravær", "deadlineMeeting": {"body": "%s", "date": "%s"}}
                """.formatted(body, date));
    }

    @Test
    void drawsFromEverySourceInOrder() {
        String body = body();
        String task = taskDueAt(body, "2026-03-18");
        String held = meeting(body, "2026-03-11");
        String item = approvedItem(held, "Skolestruktur");
        hold(held);
        move("/agenda-items/" + item, "POSTPONED");
        String wheel = wheelEntry(body, "Budgetopfølgning", 1);
        String wish = entry(body, "Kantine");
        String standing = standingItem(body, "Økonomi");
        String next = meeting(body, "2026-03-18");

        var lines = propose(next);

        assertThat(lines.getString("meeting")).isEqualTo(next);
        assertThat(lines.getList("lines.source.kind"))
                .containsExactly("STANDING_ITEM", "BACKLOG", "BACKLOG", "TASK_DUE", "WHEEL");
        assertThat(lines.getList("lines.source.id"))
                .containsExactly(standing, backlog(body).getString("items[0].id"), wish, task, wheel);
        assertThat(lines.getList("lines.title"))
                .containsExactly("Økonomi", "Skolestruktur", "Kantine", "Oplæg om sygefravær", "Budgetopfølgning");
        assertThat(lines.getList("lines.why.reason"))
                .containsExactly("EVERY_MEETING", "POSTPONED", "MANUAL", "DEADLINE", "QUARTER");
        assertThat(lines.getString("lines[1].why.date")).isEqualTo("2026-03-11");
        assertThat(lines.getString("lines[1].predecessor")).isEqualTo(item);
        assertThat(lines.getList("lines.alreadyOnAgenda")).containsOnly(false);
        for (Object source : lines.getList("lines.source.href")) {
            get(source.toString().substring(Api.V1.length())).statusCode(200);
        }
    }

    @Test
    void addsNothing() {
        String body = body();
        standingItem(body, "Økonomi");
        String entry = entry(body, "Kantine");
        String next = meeting(body, "2026-03-18");
        propose(next);
        assertThat(read("/meetings/" + next).getList("agendaItems")).isEmpty();
        assertThat(read("/backlog-entries/" + entry).getString("state")).isEqualTo("OPEN");
    }

    @Test
    void waitsForWhenAMatterIsWanted() {
        String body = body();
        create("/backlog-entries", """
                {"body": "%s", "title": "Havneplan", "wanted": {"text": "juni 2026"}}
                """.formatted(body));
        assertThat(propose(meeting(body, "2026-05-27")).getList("lines")).isEmpty();
        var june = propose(meeting(body, "2026-06-10"));
        assertThat(june.getList("lines.title")).containsExactly("Havneplan");
        assertThat(june.getString("lines[0].why.text")).isEqualTo("juni 2026");
    }

    @Test
    void asksForTasksThatAreDueByThen() {
        String body = body();
        String held = heldMeeting(body, "2026-03-04");
        String item = read("/meetings/" + held).getString("agendaItems[0].id");
        create("/agenda-items/" + item + "/tasks", """
                {"description": "Følge op", "deadline": {"text": "inden 1. april 2026"}}
                """);
        create("/agenda-items/" + item + "/tasks", """
                {"description": "Ingen følger op", "tracked": false, "deadline": {"text": "inden 1. april 2026"}}
                """);
        assertThat(propose(meeting(body, "2026-03-18")).getList("lines")).isEmpty();
        assertThat(propose(meeting(body, "2026-04-08")).getList("lines.title")).containsExactly("Følge op");
        assertThat(propose(meeting(body(), "2026-04-08")).getList("lines")).isEmpty();
    }

    @Test
    void asksForWhatAnotherBodyPromisedThisOne() {
        String body = body();
        String held = heldMeeting(body(), "2026-03-04");
        String item = read("/meetings/" + held).getString("agendaItems[0].id");
        create("/agenda-items/" + item + "/tasks", """
                {"description": "Oplæg", "deadlineMeeting": {"body": "%s", "date": "2026-04-08"}}
                """.formatted(body.toLowerCase()));
        String next = meeting(body, "2026-04-08");
        assertThat(propose(next).getList("lines.title")).containsExactly("Oplæg");
        // A secretary of this body alone does not see the other's draft minutes.
        Callers.with(Callers.key("SECRETARY", body))
                .noContentType()
                .post(Api.V1 + "/meetings/" + next + "/agenda-proposal")
                .then()
                .statusCode(200)
                .body("lines", empty());
    }

    @Test
    void countsMeetingsForWhatComesNowAndThen() {
        String body = body();
        String second = standingItem(body, "Personale", "{\"frequency\": \"EVERY_NTH_MEETING\", \"every\": 2}");
        String first = meeting(body, "2026-03-04");
        assertThat(propose(first).getList("lines")).isEmpty();
        String next = meeting(body, "2026-03-18");
        assertThat(propose(next).getList("lines.source.id")).containsExactly(second);
        accept(next, "STANDING_ITEM " + second).statusCode(200);
        assertThat(propose(meeting(body, "2026-04-01")).getList("lines")).isEmpty();
        cancel(next);
        assertThat(propose(meeting(body, "2026-04-15")).getList("lines.source.id"))
                .containsExactly(second);
    }

    @Test
    void knowsWhatTheAgendaHasBySomebodysHand() {
        String body = body();
        standingItem(body, "Økonomi");
        String next = meeting(body, "2026-03-18");
        item(next, "økonomi");
        assertThat(propose(next).getList("lines.alreadyOnAgenda")).containsExactly(true);
    }

    @Test
    void isForAMeetingThatIsStillToCome() {
        String held = heldMeeting(body(), "2026-03-04");
        Callers.with(Callers.ADMIN_KEY)
                .noContentType()
                .post(Api.V1 + "/meetings/" + held + "/agenda-proposal")
                .then()
                .statusCode(409)
                .body("detail", containsString("held"));
    }

    @Test
    void isForTheSecretariesOfTheBody() {
        String body = body();
        String path = Api.V1 + "/meetings/" + heldMeeting(body, "2026-03-04") + "/agenda-proposal";
        Callers.with(Callers.NOBODY).noContentType().post(path).then().statusCode(401);
        Callers.with(Callers.key("READER", body))
                .noContentType()
                .post(path)
                .then()
                .statusCode(403);
        Callers.with(Callers.key("SECRETARY", body()))
                .noContentType()
                .post(path)
                .then()
                .statusCode(404);
    }
}
