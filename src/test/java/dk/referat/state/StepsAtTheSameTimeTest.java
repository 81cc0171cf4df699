package dk.referat.state;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two secretaries who move the same thing at the same moment, having seen the same of it. */
@QuarkusTest
class StepsAtTheSameTimeTest {

    private static final int ROUNDS = 6;

    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    private List<Integer> together(Callable<Integer> one, Callable<Integer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Integer>> under = new ArrayList<>();
        for (Callable<Integer> deed : List.of(one, other)) {
            under.add(people.submit(() -> {
                start.await();
                return deed.call();
            }));
        }
        return List.of(under.get(0).get(60, TimeUnit.SECONDS), under.get(1).get(60, TimeUnit.SECONDS));
    }

    @ParameterizedTest
    @EnumSource
    void letsExactlyOneTakeAStep(Machine machine) throws Exception {
        String body = body();
        for (int round = 0; round < ROUNDS; round++) {
            for (String from : machine.states()) {
                List<String> next = machine.states().stream()
                        .filter(to -> machine.allows(from, to))
                        .toList();
                if (!next.isEmpty()) {
                    race(machine, machine.in(from, body, "owner"), from, body, next, round);
                }
            }
        }
    }

    /** To the same state in one round, to different ones in another. */
    private void race(Machine machine, String thing, String from, String body, List<String> next, int round)
            throws Exception {
        String first = next.get(round % next.size());
        String second = next.get((round + round % 2) % next.size());
        String etag = etag(thing);
        int before = steps(machine, thing);
        String firstStep = machine.step(first, body);
        String secondStep = machine.step(second, body);

        List<Integer> statuses = together(
                () -> post(thing + "/transitions", firstStep, etag).extract().statusCode(),
                () -> post(thing + "/transitions", secondStep, etag).extract().statusCode());

        String said = machine + " " + from + " to " + first + " or " + second + ": " + statuses;
        assertThat(statuses).as(said).containsExactlyInAnyOrder(200, 412);
        String won = statuses.get(0) == 200 ? first : second;
        assertThat(read(thing).getString("state")).as(said).isEqualTo(won);
        assertThat(steps(machine, thing)).as(said).isEqualTo(before + (machine.keepsSteps() ? 1 : 0));
        if (machine.hasHistory()) {
            assertThat(read(thing + "/history").getList("items.to", String.class))
                    .as(said)
                    .last()
                    .isEqualTo(won);
        }
    }

    private static int steps(Machine machine, String thing) {
        if (machine.hasHistory()) {
            return read(thing + "/history").getList("items").size();
        }
        return machine.keepsSteps() ? read(thing).getList("history").size() : 0;
    }

    @Test
    void approvesNoMinutesInWhichAnItemIsMovedMeanwhile() throws Exception {
        String body = body();
        for (int round = 0; round < ROUNDS; round++) {
            String meeting = Machine.MEETING.in("MINUTES_DRAFT", body, "owner");
            String item = "/agenda-items/" + read(meeting).getString("agendaItems[0].id");
            String ofMeeting = etag(meeting);
            String ofItem = etag(item);
            List<Integer> statuses = together(
                    () -> move(meeting, "MINUTES_APPROVED", ofMeeting).extract().statusCode(),
                    () -> move(item, "POSTPONED", ofItem).extract().statusCode());
            boolean approved = statuses.get(0) == 200;
            assertThat(statuses).isIn(List.of(200, 409), List.of(200, 412), List.of(412, 200));
            assertThat(read(meeting).getString("state")).isEqualTo(approved ? "MINUTES_APPROVED" : "MINUTES_DRAFT");
            assertThat(read(item).getString("state")).isEqualTo(approved ? "TREATED" : "POSTPONED");
        }
    }
}
