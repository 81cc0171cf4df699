package dk.referat.process;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.decision;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.put;
import static dk.referat.Fixture.read;
import static dk.referat.Fixture.subItem;
import static dk.referat.Fixture.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several people at work on one meeting at the same time. */
@QuarkusTest
class TwoSecretariesTest {

    private static final int ROUNDS = 12;

    private final ExecutorService people = Executors.newCachedThreadPool();

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    /** What each answered; all begin at the same moment. */
    @SafeVarargs
    private List<Integer> together(Callable<Integer>... deeds) throws Exception {
        CyclicBarrier start = new CyclicBarrier(deeds.length);
        List<Future<Integer>> under = Arrays.stream(deeds)
                .map(deed -> people.submit(() -> {
                    start.await();
                    return deed.call();
                }))
                .toList();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> one : under) {
            statuses.add(one.get(60, TimeUnit.SECONDS));
        }
        return statuses;
    }

    private static int rename(String item, String title, String etag) {
        return patch("/agenda-items/" + item, """
                {"title": "%s"}
                """.formatted(title), etag)
                .extract()
                .statusCode();
    }

    private static int insert(String meeting, String title, int position) {
        return post("/meetings/" + meeting + "/agenda-items", """
                {"title": "%s", "position": %d}
                """.formatted(title, position))
                .extract()
                .statusCode();
    }

    private static void assertGapFree(String meeting) {
        List<Integer> positions = read("/meetings/" + meeting).getList("agendaItems.position");
        assertThat(positions)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, positions.size()).boxed().toList());
    }

    @Test
    void changesDifferentItemsAtTheSameTime() throws Exception {
        String meeting = meeting();
        String a = item(meeting, "A");
        String b = item(meeting, "B");
        String sub = subItem(meeting, b, "B1");
        for (int round = 0; round < ROUNDS; round++) {
            String ofA = etag("/agenda-items/" + a);
            String ofB = etag("/agenda-items/" + b);
            String ofSub = etag("/agenda-items/" + sub);
            String name = "Runde " + round;
            assertThat(together(
                            () -> rename(a, "A " + name, ofA),
                            () -> rename(b, "B " + name, ofB),
                            () -> rename(sub, "B1 " + name, ofSub)))
                    .containsOnly(200);
            var whole = read("/meetings/" + meeting);
            assertThat(whole.getList("agendaItems.title")).containsExactly("A " + name, "B " + name);
            assertThat(whole.getString("agendaItems[1].subItems[0].title")).isEqualTo("B1 " + name);
        }
        get("/agenda-items/" + a).body("version", equalTo(ROUNDS + 1));
    }

    @Test
    void letsOneOfTwoChangeTheSameItem() throws Exception {
        String item = item(meeting(), "A");
        for (int round = 0; round < ROUNDS; round++) {
            String etag = etag("/agenda-items/" + item);
            String name = "Runde " + round;
            assertThat(together(() -> rename(item, "Karens " + name, etag), () -> rename(item, "Jens' " + name, etag)))
                    .containsExactlyInAnyOrder(200, 412);
        }
        get("/agenda-items/" + item).body("version", equalTo(ROUNDS + 1));
    }

    @Test
    void leavesNoGapWhenSeveralInsert() throws Exception {
        String meeting = meeting();
        item(meeting, "A");
        for (int round = 0; round < ROUNDS / 3; round++) {
            String name = "Runde " + round;
            assertThat(together(
                            () -> insert(meeting, "Karens " + name, 1),
                            () -> insert(meeting, "Jens' " + name, 1),
                            () -> insert(meeting, "Mettes " + name, 2)))
                    .containsOnly(201);
            assertGapFree(meeting);
        }
        assertThat(read("/meetings/" + meeting).getList("agendaItems.title"))
                .hasSize(1 + ROUNDS)
                .doesNotHaveDuplicates();
    }

    @Test
    void insertsAndDeletesWhileAnotherReorders() throws Exception {
        String meeting = meeting();
        IntStream.range(0, 6).forEach(i -> item(meeting, "Nr. " + i));
        String order = "/meetings/" + meeting + "/agenda-order";
        for (int round = 0; round < ROUNDS; round++) {
            String etag = etag(order);
            List<String> ids = read(order).getList("items.id");
            Collections.reverse(ids);
            String reversed = "{\"items\": ["
                    + String.join(
                            ",", ids.stream().map("{\"id\": \"%s\"}"::formatted).toList()) + "]}";
            String victim = ids.get(2);
            String ofVictim = etag("/agenda-items/" + victim);
            List<Integer> statuses = together(
                    () -> put(order, reversed, etag).extract().statusCode(),
                    () -> insert(meeting, "Ny", 2),
                    () -> delete("/agenda-items/" + victim, ofVictim).extract().statusCode());
            assertThat(statuses.get(0)).isIn(200, 412);
            assertThat(statuses.get(1)).isEqualTo(201);
            assertThat(statuses.get(2)).isIn(204, 412);
            assertGapFree(meeting);
        }
    }

    @Test
    void changesWhatAnotherDeletes() throws Exception {
        String meeting = meeting();
        for (int round = 0; round < ROUNDS; round++) {
            String item = item(meeting, "A");
            String task = task(decision(item(meeting, "B"), "Drøftet."), "Følge op");
            String etag = etag("/agenda-items/" + item);
            String ofTask = etag("/tasks/" + task);
            List<Integer> statuses = together(
                    () -> delete("/agenda-items/" + item, etag).extract().statusCode(),
                    () -> rename(item, "Ny", etag),
                    () -> delete("/tasks/" + task, ofTask).extract().statusCode(),
                    () -> patch("/tasks/" + task, "{\"tracked\": false}", ofTask)
                            .extract()
                            .statusCode());
            assertThat(statuses.subList(0, 2)).isIn(List.of(204, 404), List.of(412, 200));
            assertThat(statuses.subList(2, 4)).isIn(List.of(204, 404), List.of(412, 200));
        }
    }

    @Test
    void standsInNobodysWay() throws Exception {
        String body = body();
        String first = meeting(body, "2026-03-04");
        String second = meeting(body, "2026-04-01");
        String a = item(first, "A");
        String b = item(second, "B");
        String decision = decision(a, "Drøftet.");
        for (int round = 0; round < ROUNDS; round++) {
            String ofBody = etag("/bodies/" + body);
            String ofA = etag("/agenda-items/" + a);
            String ofB = etag("/agenda-items/" + b);
            String policy = round % 2 == 0 ? "PUBLIC" : "INTERNAL";
            String name = "Runde " + round;
            assertThat(together(
                            () -> patch("/bodies/" + body, """
                                    {"name": "%s", "publicationPolicy": "%s"}
                                    """.formatted(name, policy), ofBody)
                                    .extract()
                                    .statusCode(),
                            () -> rename(a, name, ofA),
                            () -> rename(b, name, ofB),
                            () -> post("/decisions/" + decision + "/tasks", """
                                    {"description": "Følge op"}
                                    """)
                                            .extract()
                                            .statusCode()
                                    - 1,
                            () -> post("/meetings", """
                                    {"body": "%s", "kind": "ORDINARY", "date": "2026-05-06"}
                                    """.formatted(body))
                                            .extract()
                                            .statusCode()
                                    - 1,
                            () -> post("/agenda-items/" + b + "/attachments", """
                                    {"title": "Notat"}
                                    """)
                                            .extract()
                                            .statusCode()
                                    - 1))
                    .containsOnly(200);
        }
        assertThat(read("/decisions/" + decision).getList("tasks")).hasSize(ROUNDS);
    }
}
