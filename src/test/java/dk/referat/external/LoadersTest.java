package dk.referat.external;

import static dk.referat.Callers.API_KEY;
import static dk.referat.Callers.NOBODY;
import static dk.referat.Callers.key;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.json;
import static dk.referat.Fixture.read;
import static dk.referat.external.Load.item;
import static dk.referat.external.Load.load;
import static dk.referat.external.Load.loadAs;
import static dk.referat.external.Load.loaded;
import static dk.referat.external.Load.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who loads, what they learn of others' loads, and several at once. */
@QuarkusTest
class LoadersTest {

    private final String own = UUID.randomUUID().toString();
    private String body;

    @BeforeEach
    void found() {
        body = body();
    }

    @Test
    void loadsForWhoeverMayChangeTheSameByHand() {
        for (String role : List.of("READER", "CLOSED_READER", "TASK_OWNER")) {
            loadAs(key(role, body), "/esdh/meetings?id=" + own, meeting(body, ""))
                    .statusCode(403);
        }
        json("{")
                .header(API_KEY, NOBODY)
                .put(Api.V1 + "/external/esdh/meetings?id=1")
                .then()
                .statusCode(401);
        String system = key("CASE_SYSTEM", body);
        loadAs(system, "/esdh/meetings?id=" + own, meeting(body, "")).statusCode(403);
        String secretary = key("SECRETARY", body);
        loadAs(secretary, "/esdh/meetings?id=" + own, meeting(body, "")).statusCode(201);
        loadAs(secretary, "/esdh/agenda-items?id=" + own, item(own, "Budget")).statusCode(201);
        loadAs(system, "/esdh/agenda-items?id=" + own, item(own, "Regnskab")).statusCode(403);
        String attachment = """
                {"agendaItem": {"externalId": "%s"}, "title": "Notat"%s}
                """;
        loadAs(system, "/esdh/attachments?id=" + own, attachment.formatted(own, ""))
                .statusCode(201);
        loadAs(system, "/esdh/attachments?id=" + own, attachment.formatted(own, ", \"typeCode\": \"H\""))
                .statusCode(200)
                .body("result", equalTo("UPDATED"));
        loadAs(
                        system,
                        "/esdh/attachments?id=" + own,
                        attachment.formatted(own, ", \"access\": \"CLOSED\", \"legalBasis\": \"§ 10\""))
                .statusCode(403);
    }

    @Test
    void tellsNobodyWhatIsLoadedForBodiesThatTheyDoNotWorkFor() {
        String hidden = loaded("/esdh/meetings?id=" + own, meeting(body, ""));
        loaded("/esdh/agenda-items?id=" + own, item(own, "Hemmeligt"));
        String other = body();
        String key = key("SECRETARY", other);

        String mine = loadAs(key, "/esdh/meetings?id=" + own, meeting(other, ""))
                .statusCode(201)
                .extract()
                .path("resource");
        assertThat(mine).isNotEqualTo(hidden);
        loadAs(key, "/esdh/meetings?id=" + own, meeting(other, ""))
                .statusCode(200)
                .body("result", equalTo("UNCHANGED"))
                .body("resource", equalTo(mine));
        loadAs(key, "/esdh/agenda-items?id=x" + own, item(own, "Mit")).statusCode(201);
        get("/agenda-items/" + read("/meetings/" + mine).getString("agendaItems[0].id"))
                .body("meeting", equalTo(mine));

        String unknown = loadAs(key, "/esdh/attachments?id=1", """
                {"agendaItem": {"externalId": "there-is-none"}, "title": "Notat"}
                """)
                .statusCode(400)
                .extract()
                .asString();
        loadAs(key, "/esdh/attachments?id=1", """
                {"agendaItem": {"externalId": "%s"}, "title": "Notat"}
                """.formatted(own))
                .statusCode(400)
                .body(equalTo(unknown));
        loadAs(key, "/esdh/agenda-items?id=" + own, """
                {"meeting": {"id": "%s"}, "title": "Mit"}
                """.formatted(hidden)).statusCode(400);
    }

    @Test
    void tellsNobodyWhatOthersReferTo() {
        String hidden = Fixture.item(Fixture.meeting(body, "2026-03-04"), "Hemmeligt");
        change("/agenda-items/" + hidden, """
                {"refs": [{"system": "esdh", "kind": "agenda-items", "id": "%s"}]}
                """.formatted(own));
        String other = body();
        String meeting = Fixture.meeting(other, "2026-03-04");
        loadAs(key("SECRETARY", other), "/esdh/agenda-items?id=" + own, """
                {"meeting": {"id": "%s"}, "title": "Mit"}
                """.formatted(meeting))
                .statusCode(201)
                .body("resource", not(equalTo(hidden)));
        get("/agenda-items/" + hidden).body("title", equalTo("Hemmeligt"));
    }

    private static <T> List<T> together(List<Callable<T>> deeds) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(deeds.size());
        try {
            CyclicBarrier start = new CyclicBarrier(deeds.size());
            List<Future<T>> under = deeds.stream()
                    .map(deed -> people.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            return under.stream().map(LoadersTest::done).toList();
        } finally {
            people.shutdownNow();
        }
    }

    private static <T> T done(Future<T> one) {
        try {
            return one.get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void createsOnceWhatSeveralLoadAtOnce() throws Exception {
        loaded("/esdh/meetings?id=" + own, meeting(body, ""));
        for (int round = 0; round < 5; round++) {
            String name = own + "-" + round;
            List<String> results = together(IntStream.range(0, 4)
                    .mapToObj(n -> (Callable<String>) () -> load("/esdh/agenda-items?id=" + name, item(own, "Budget"))
                            .extract()
                            .path("result"))
                    .toList());
            assertThat(results).containsExactlyInAnyOrder("CREATED", "UNCHANGED", "UNCHANGED", "UNCHANGED");
        }
        String meeting = read("/meetings?body=" + body).getString("items[0].id");
        get("/meetings/" + meeting).body("agendaItems", hasSize(5));
    }

    @Test
    void comesToTheSameWhenTwoBatchesCross() throws Exception {
        String meeting = loaded("/esdh/meetings?id=" + own, meeting(body, ""));
        List<String> lines =
                IntStream.range(0, 10).mapToObj(n -> """
                        {"id": "%1$s-%2$d", "meeting": {"externalId": "%1$s"}, "title": "Punkt %2$d"}
                        """.formatted(own, n)).toList();
        List<String> backwards =
                Stream.iterate(9, n -> n - 1).limit(10).map(lines::get).toList();
        List<Callable<Integer>> both = List.of(
                () -> batch("/esdh/agenda-items", lines), () -> batch("/esdh/agenda-items?atomic=true", backwards));
        assertThat(together(both)).containsOnly(200);
        get("/meetings/" + meeting).body("agendaItems", hasSize(10));
    }

    private static int batch(String path, List<String> lines) {
        return load(path, "{\"lines\": [" + String.join(",", lines) + "]}")
                .extract()
                .statusCode();
    }

    @Test
    void losesNoEditThatComesBetween() throws Exception {
        loaded("/esdh/meetings?id=" + own, meeting(body, ""));
        String item = loaded("/esdh/agenda-items?id=" + own, item(own, "Budget"));
        for (int round = 0; round < 6; round++) {
            String title = "Runde " + round;
            String place = "Sag " + round;
            List<Callable<Integer>> both = List.of(
                    () -> load("/esdh/agenda-items?id=" + own, item(own, title))
                            .extract()
                            .statusCode(),
                    () -> edit("/agenda-items/" + item, place));
            assertThat(together(both)).containsOnly(200);
            get("/agenda-items/" + item).body("title", equalTo(title)).body("heading", equalTo(place));
        }
    }

    /** By somebody who looks again where the load was quicker. */
    private static int edit(String item, String heading) {
        int status;
        do {
            status = Fixture.patch(item, "{\"heading\": \"%s\"}".formatted(heading), etag(item))
                    .extract()
                    .statusCode();
        } while (status == 412);
        return status;
    }

    @Test
    void keepsTheWaysOfSystemsApart() {
        loaded("/esdh/meetings?id=" + own, meeting(body, ""));
        String item = loaded("/esdh/agenda-items?id=" + own, item(own, "Budget"));
        change("/agenda-items/" + item, """
                {"refs": [{"system": "sbsys", "kind": "agenda-items", "id": "S-%s"}]}
                """.formatted(own));
        load("/sbsys/agenda-items?id=S-" + own, """
                {"meeting": {"id": "%s"}, "title": "Fra SBSYS", "refs": []}
                """.formatted(
                                read("/agenda-items/" + item).getString("meeting")))
                .statusCode(200)
                .body("resource", equalTo(item));
        get("/agenda-items/" + item).body("refs.id", contains("S-" + own));
    }
}
