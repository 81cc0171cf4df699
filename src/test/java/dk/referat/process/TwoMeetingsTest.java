package dk.referat.process;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.confirmedDecision;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.read;
import static dk.referat.Fixture.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several people at work on things that are linked, at the same moment. */
@QuarkusTest
class TwoMeetingsTest {

    private static final int ROUNDS = 12;

    private final ExecutorService people = Executors.newCachedThreadPool();

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    private List<Integer> together(List<Callable<Integer>> deeds) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> one : people.invokeAll(deeds)) {
            statuses.add(one.get());
        }
        return statuses;
    }

    @Test
    void goesOnFromAMatterWhileAnotherChangesIt() throws Exception {
        String body = body();
        String first = heldMeeting(body, "2026-03-04");
        String next = meeting(body, "2026-04-01");
        String item = read("/meetings/" + first).getString("agendaItems[0].id");
        for (int round = 0; round < ROUNDS; round++) {
            String title = "Runde " + round;
            assertThat(together(List.of(
                            () -> patch("/agenda-items/" + item, "{\"title\": \"%s\"}".formatted(title), "*")
                                    .extract()
                                    .statusCode(),
                            () -> post("/meetings/" + next + "/agenda-items", """
                                    {"title": "%s", "predecessor": "%s"}
                                    """.formatted(title, item))
                                    .extract()
                                    .statusCode(),
                            () -> patch("/meetings/" + first, "{\"location\": \"%s\"}".formatted(title), "*")
                                    .extract()
                                    .statusCode())))
                    .containsExactly(200, 201, 200);
        }
        assertThat(read("/agenda-items/" + item).getList("successors")).hasSize(ROUNDS);
    }

    @Test
    void letsOneOfTwoHandATaskOn() throws Exception {
        String meeting = heldMeeting(body(), "2026-03-04");
        String item = read("/meetings/" + meeting).getString("agendaItems[0].id");
        String task = "/tasks/" + task(confirmedDecision(item, "Drøftet."), "Følge op");
        for (int round = 0; round < ROUNDS; round++) {
            String etag = etag(task);
            String name = "Runde " + round;
            assertThat(together(List.of(() -> delegate(task, "Karen " + name, etag), () -> move(task, etag))))
                    .containsExactlyInAnyOrder(200, 412);
            if (!read(task).getString("state").equals("OPEN")) {
                post(task + "/transitions", "{\"to\": \"OPEN\"}", "*").statusCode(200);
            }
        }
        assertThat(read(task).getList("history").size()).isBetween(ROUNDS, 2 * ROUNDS);
    }

    private static int delegate(String task, String name, String etag) {
        return post(task + "/delegations", """
                {"to": {"kind": "PERSON", "name": "%s"}}
                """.formatted(name), etag).extract().statusCode();
    }

    private static int move(String task, String etag) {
        return post(task + "/transitions", "{\"to\": \"IN_PROGRESS\"}", etag)
                .extract()
                .statusCode();
    }
}
