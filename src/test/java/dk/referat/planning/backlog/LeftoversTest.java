package dk.referat.planning.backlog;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.decision;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.read;
import static dk.referat.Fixture.subItem;
import static dk.referat.Fixture.task;
import static dk.referat.planning.Plan.accept;
import static dk.referat.planning.Plan.approvedItem;
import static dk.referat.planning.Plan.backlog;
import static dk.referat.planning.Plan.cancel;
import static dk.referat.planning.Plan.hold;
import static dk.referat.planning.Plan.standingItem;
import static dk.referat.planning.Plan.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.access.Caller;
import dk.referat.http.Api;
import dk.referat.task.BacklogLine;
import dk.referat.task.FollowUpTask;
import dk.referat.task.TaskEvent;
import dk.referat.task.TaskService;
import dk.referat.task.TaskState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What meetings and tasks leave for later. */
@QuarkusTest
class LeftoversTest {

    @Inject
    Event<TaskEvent> taskEvents;

    @Inject
    TaskService tasks;

    @Inject
    Caller caller;

    @Test
    void keepsWhatIsPostponed() {
        String body = body();
        String meeting = meeting(body, "2026-03-04");
        String item = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Skolestruktur", "caseNumber": "20/72"}
                """);
        move("/agenda-items/" + item, "APPROVED");
        hold(meeting);
        step("/agenda-items/" + item, "{\"to\": \"POSTPONED\", \"reason\": \"Afventer\"}")
                .statusCode(200);

        var backlog = backlog(body);
        assertThat(backlog.getList("items.title")).containsExactly("Skolestruktur");
        assertThat(backlog.getString("items[0].caseNumber")).isEqualTo("20/72");
        assertThat(backlog.getString("items[0].state")).isEqualTo("OPEN");
        assertThat(backlog.getMap("items[0].origin"))
                .containsEntry("kind", "POSTPONED")
                .containsEntry("item", item)
                .containsEntry("meeting", meeting);
        assertThat(backlog.getString("items[0].wanted")).isNull();
    }

    @Test
    void followsTheMinutesWhileTheyAreWritten() {
        String body = body();
        String meeting = meeting(body, "2026-03-04");
        String item = "/agenda-items/" + approvedItem(meeting, "Skolestruktur");
        hold(meeting);
        move(item, "POSTPONED");
        move(item, "NOT_TREATED");
        assertThat(backlog(body).getList("items.origin.kind")).containsExactly("NOT_TREATED");
        move(item, "TREATED");
        assertThat(backlog(body).getList("items")).isEmpty();
    }

    @Test
    void isNotDeletedButDropped() {
        String body = body();
        String meeting = meeting(body, "2026-03-04");
        move("/agenda-items/" + approvedItem(meeting, "Skolestruktur"), "POSTPONED");
        String entry = "/backlog-entries/" + backlog(body).getString("items[0].id");
        delete(entry, etag(entry)).statusCode(409);
        step(entry, "{\"to\": \"DROPPED\", \"reason\": \"Sagen er afsluttet\"}").statusCode(200);
    }

    @Test
    void leavesNothingOfABreak() {
        String body = body();
        String item = create("/meetings/" + meeting(body, "2026-03-04") + "/agenda-items", """
                {"title": "Frokost", "kind": "BREAK"}
                """);
        move("/agenda-items/" + item, "APPROVED");
        move("/agenda-items/" + item, "NOT_TREATED");
        assertThat(backlog(body).getList("items")).isEmpty();
    }

    @Test
    void isNoMoreOpenThanTheMatterWas() {
        String body = body();
        String meeting = meeting(body, "2026-03-04");
        String parent = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Personale", "access": "CLOSED", "legalBasis": "Styrelseslovens § 10"}
                """);
        String matter = subItem(meeting, parent, "Ansættelse");
        move("/agenda-items/" + matter, "APPROVED");
        move("/agenda-items/" + matter, "POSTPONED");
        assertThat(backlog(body).getMap("items[0]"))
                .containsEntry("access", "CLOSED")
                .containsEntry("legalBasis", "Styrelseslovens § 10");
        String next = meeting(body, "2026-03-18");
        accept(next, "BACKLOG " + backlog(body).getString("items[0].id"))
                .statusCode(200)
                .body("items.access", contains("CLOSED"))
                .body("items.kind", contains("ITEM"));
    }

    @Test
    void keepsWhatACancelledMeetingWasToTreat() {
        String body = body();
        String meeting = meeting(body, "2026-03-04");
        approvedItem(meeting, "Budget");
        String collection = item(meeting, "Punkter til behandling");
        subItem(meeting, collection, "Skolestruktur");
        subItem(meeting, collection, "Havneplan");
        create(
                "/meetings/" + meeting + "/agenda-items",
                "{\"title\": \"Eventuelt\", \"kind\": \"ANY_OTHER_BUSINESS\"}");
        accept(meeting, "STANDING_ITEM " + standingItem(body, "Økonomi")).statusCode(200);
        String withdrawn = item(meeting, "Trukket tilbage");
        move("/agenda-items/" + withdrawn, "WITHDRAWN");
        String postponed = approvedItem(meeting, "Udsat i forvejen");
        move("/agenda-items/" + postponed, "POSTPONED");

        cancel(meeting);

        var backlog = backlog(body);
        assertThat(backlog.getList("items.title"))
                .containsExactlyInAnyOrder("Udsat i forvejen", "Budget", "Skolestruktur", "Havneplan");
        assertThat(backlog.getList("items.origin.kind"))
                .containsExactly("POSTPONED", "CANCELLED_MEETING", "CANCELLED_MEETING", "CANCELLED_MEETING");
    }

    @Test
    void keepsAClosedMatterOfACancelledMeetingClosed() {
        String body = body();
        String meeting = meeting(body, "2026-03-04");
        create("/meetings/" + meeting + "/agenda-items", """
                {"title": "Ansættelse", "access": "CLOSED", "legalBasis": "Styrelseslovens § 10"}
                """);
        cancel(meeting);
        assertThat(backlog(body).getMap("items[0]"))
                .containsEntry("title", "Ansættelse")
                .containsEntry("access", "CLOSED")
                .containsEntry("legalBasis", "Styrelseslovens § 10");
    }

    @Test
    void leavesNothingOfARefusedCancellation() {
        String body = body();
        String meeting = meeting(body, "2026-03-04");
        approvedItem(meeting, "Budget");
        hold(meeting);
        step("/meetings/" + meeting, "{\"to\": \"CANCELLED\", \"reason\": \"Ferie\"}")
                .statusCode(409);
        assertThat(backlog(body).getList("items")).isEmpty();
    }

    @Test
    @ActivateRequestContext
    void keepsWhatAFinishedTaskAsksFor() {
        String body = body();
        String task = closedTask(body());
        String other = read("/bodies/" + body).getString("id");
        caller.identifyAsService();
        QuarkusTransaction.requiringNew().run(() -> {
            FollowUpTask done = tasks.get(List.of(UUID.fromString(task))).get(0);
            taskEvents.fire(new TaskEvent.Moved(
                    done, TaskState.OPEN, new BacklogLine(UUID.fromString(other), "Evaluering af ordningen")));
        });

        var entry = backlog(body).getMap("items[0]");
        assertThat(entry).containsEntry("title", "Evaluering af ordningen").containsEntry("access", "CLOSED");
        assertThat(backlog(body).getMap("items[0].origin"))
                .containsEntry("kind", "TASK")
                .containsEntry("task", task);
        // The task is of another body.
        Callers.with(Callers.key("SECRETARY", body))
                .get(Api.V1 + "/backlog-entries/" + entry.get("id"))
                .then()
                .statusCode(200)
                .body("origin.task", nullValue())
                .body("origin.item", nullValue())
                .body("origin.meeting", nullValue());
    }

    private static String closedTask(String body) {
        String meeting = meeting(body, "2026-03-04");
        String item = approvedItem(meeting, "Personale");
        hold(meeting);
        String task = task(decision(item, "Drøftet."), "Følge op");
        change("/tasks/" + task, "{\"access\": \"CLOSED\", \"legalBasis\": \"Styrelseslovens § 10\"}");
        return task;
    }
}
