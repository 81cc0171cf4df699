package dk.referat.planning.proposal;

import static dk.referat.Fixture.UNKNOWN;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.read;
import static dk.referat.planning.Plan.accept;
import static dk.referat.planning.Plan.entry;
import static dk.referat.planning.Plan.propose;
import static dk.referat.planning.Plan.standingItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AcceptanceTest {

    private static final int ROUNDS = 6;

    private final ExecutorService people = Executors.newCachedThreadPool();

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    @Test
    void addsTheLinesBehindWhatIsThereAsAsked() {
        String body = body();
        String standing = standingItem(body, "Økonomi");
        String entry = entry(body, "Kantine");
        String next = meeting(body, "2026-03-18");
        item(next, "Velkomst");

        accept(next, "BACKLOG " + entry, "STANDING_ITEM " + standing)
                .statusCode(200)
                .body("items.title", contains("Kantine", "Økonomi"))
                .body("items.position", contains(2, 3))
                .body("items.state", contains("DRAFT", "DRAFT"));

        String added = read("/meetings/" + next).getString("agendaItems[1].id");
        assertThat(read("/backlog-entries/" + entry).getMap(""))
                .containsEntry("state", "SCHEDULED")
                .containsEntry("agendaItem", added);
        assertThat(propose(next).getList("lines.alreadyOnAgenda")).containsExactly(true, true);
    }

    @Test
    void refusesALineThatTheAgendaHasAndAddsNoneOfTheOthers() {
        String body = body();
        String standing = standingItem(body, "Økonomi");
        String next = meeting(body, "2026-03-18");
        String added = accept(next, "STANDING_ITEM " + standing)
                .statusCode(200)
                .extract()
                .path("items[0].id");
        String entry = entry(body, "Kantine");
        accept(next, "BACKLOG " + entry, "STANDING_ITEM " + standing)
                .statusCode(409)
                .body("detail", containsString(standing))
                .body("conflictsWith", equalTo("/api/v1/agenda-items/" + added));
        assertThat(read("/meetings/" + next).getList("agendaItems.title")).containsExactly("Økonomi");
        assertThat(read("/backlog-entries/" + entry).getString("state")).isEqualTo("OPEN");
    }

    @Test
    void takesALineAgainWhoseItemIsGone() {
        String body = body();
        String entry = entry(body, "Kantine");
        String next = meeting(body, "2026-03-18");
        String added = accept(next, "BACKLOG " + entry).extract().path("items[0].id");
        delete("/agenda-items/" + added, etag("/agenda-items/" + added)).statusCode(204);
        assertThat(read("/backlog-entries/" + entry).getString("state")).isEqualTo("OPEN");
        accept(next, "BACKLOG " + entry).statusCode(200);
    }

    @Test
    void refusesWhatIsNotProposed() {
        String body = body();
        String next = meeting(body, "2026-03-18");
        String elsewhere = entry(body(), "Fremmed");
        accept(next, "BACKLOG " + elsewhere).statusCode(409).body("detail", containsString(elsewhere));
        accept(next, "WHEEL " + UNKNOWN).statusCode(409);
        post("/meetings/" + next + "/agenda-proposal/acceptances", "{\"sources\": []}")
                .statusCode(400)
                .body("errors.pointer", contains("/sources"));
        accept(next, "BACKLOG " + UNKNOWN, "BACKLOG " + UNKNOWN)
                .statusCode(400)
                .body("errors.pointer", contains("/sources"));
    }

    @Test
    void letsOneOfTwoSecretariesAccept() throws Exception {
        String body = body();
        String standing = standingItem(body, "Økonomi");
        for (int round = 0; round < ROUNDS; round++) {
            String next = meeting(body, "2026-03-18");
            String entry = entry(body, "Kantine " + round);
            assertThat(together(
                            () -> status(next, "STANDING_ITEM " + standing, "BACKLOG " + entry),
                            () -> status(next, "BACKLOG " + entry, "STANDING_ITEM " + standing)))
                    .containsExactlyInAnyOrder(200, 409);
            assertThat(read("/meetings/" + next).getList("agendaItems")).hasSize(2);
        }
    }

    @Test
    void letsOneOfTwoMeetingsHaveAMatter() throws Exception {
        String body = body();
        for (int round = 0; round < ROUNDS; round++) {
            String one = meeting(body, "2026-03-18");
            String other = meeting(body, "2026-04-01");
            String entry = entry(body, "Kantine " + round);
            assertThat(together(() -> status(one, "BACKLOG " + entry), () -> status(other, "BACKLOG " + entry)))
                    .containsExactlyInAnyOrder(200, 409);
            int items = read("/meetings/" + one).getList("agendaItems").size()
                    + read("/meetings/" + other).getList("agendaItems").size();
            assertThat(items).isEqualTo(1);
        }
    }

    private static int status(String meeting, String... sources) {
        return accept(meeting, sources).extract().statusCode();
    }

    private List<Integer> together(Callable<Integer> one, Callable<Integer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Integer> first = people.submit(() -> waitAndCall(start, one));
        Future<Integer> second = people.submit(() -> waitAndCall(start, other));
        return List.of(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS));
    }

    private static int waitAndCall(CyclicBarrier start, Callable<Integer> deed) throws Exception {
        start.await();
        return deed.call();
    }
}
