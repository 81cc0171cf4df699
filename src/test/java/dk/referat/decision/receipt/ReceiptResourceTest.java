package dk.referat.decision.receipt;

import static dk.referat.Callers.API_KEY;
import static dk.referat.Callers.NOBODY;
import static dk.referat.Callers.key;
import static dk.referat.Fixture.UNKNOWN;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.confirmedDecision;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.decision;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.json;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReceiptResourceTest {

    private static final String FIRST = "{\"edition\": 1, \"reference\": \"E-17\"}";
    private static final String SECOND = "{\"edition\": 2, \"reference\": \"E-18\"}";
    private static final String RETRACTION = "{\"edition\": 1, \"state\": \"RETRACTED\", \"reference\": \"E-19\"}";

    private String body;
    private String item;
    private String decision;

    @BeforeEach
    void decide() {
        body = body();
        item = read("/meetings/" + heldMeeting(body, "2026-03-04")).getString("agendaItems[0].id");
        decision = confirmedDecision(item, "Drøftet.");
    }

    private ValidatableResponse file(String receipt) {
        return file(decision, receipt);
    }

    private static ValidatableResponse file(String decision, String receipt) {
        return json(receipt)
                .put(Api.V1 + "/decisions/" + decision + "/receipts/esdh")
                .then();
    }

    private void correct() {
        post("/decisions/" + decision + "/editions", """
                {"text": "Godkendt.", "reason": "Forkert ord"}
                """, etag("/decisions/" + decision))
                .statusCode(200);
    }

    private void retract() {
        post("/decisions/" + decision + "/transitions", """
                {"to": "RETRACTED", "reason": "Truffet af det forkerte udvalg"}
                """, etag("/decisions/" + decision))
                .statusCode(200);
    }

    private List<String> uncollected() {
        return uncollected("esdh");
    }

    private List<String> uncollected(String system) {
        return read("/decisions?body=" + body + "&uncollectedBy=" + system).getList("items.id");
    }

    @Test
    void keepsThatAnEditionWasFiled() {
        file("""
                {"edition": 1, "reference": "26/84-3", "filedAt": "2026-03-05T09:30:00.123456789+01:00"}
                """)
                .statusCode(201)
                .header("Location", containsString("/decisions/" + decision + "/receipts"))
                .body("decision", equalTo(decision))
                .body("system", equalTo("esdh"))
                .body("edition", equalTo(1))
                .body("state", equalTo("CONFIRMED"))
                .body("reference", equalTo("26/84-3"))
                .body("filedAt", equalTo("2026-03-05T08:30:00.123456Z"));
        get("/decisions/" + decision + "/receipts").statusCode(200).body("items.reference", contains("26/84-3"));
    }

    @Test
    void changesNothingWhenItIsSentAgain() {
        String receipt = """
                {"edition": 1, "reference": "E-17", "filedAt": "2026-03-05T09:30:00.123456789+01:00"}
                """;
        String first = file(receipt).statusCode(201).extract().asString();
        file(receipt).statusCode(200).body(equalTo(first));
        get("/decisions/" + decision + "/receipts").body("items", hasSize(1));
    }

    @Test
    void takesAnotherReferenceForTheSameEdition() {
        file(FIRST).statusCode(201);
        file("{\"edition\": 1, \"reference\": \"E-99\"}").statusCode(200).body("reference", equalTo("E-99"));
        get("/decisions/" + decision + "/receipts").body("items.reference", contains("E-99"));
    }

    @Test
    void takesWhatItAnsweredBackUnchanged() {
        file(FIRST).statusCode(201).body("filedAt", nullValue());
        file("{\"edition\": 1, \"reference\": \"E-17\", \"filedAt\": null, \"state\": null}")
                .statusCode(200);
    }

    @Test
    void movesNobodysViewOfTheDecision() {
        String before = get("/decisions/" + decision).extract().asString();
        file(FIRST).statusCode(201);
        get("/decisions/" + decision).body(equalTo(before));
    }

    @Test
    void listsWhatASystemHasNotCollected() {
        String other = confirmedDecision(item, "Godkendt.");
        decision(item, "Et udkast.");
        assertThat(uncollected()).containsExactlyInAnyOrder(decision, other);

        file(FIRST).statusCode(201);
        assertThat(uncollected()).containsExactly(other);
        assertThat(uncollected("sbsys")).containsExactlyInAnyOrder(decision, other);
    }

    @Test
    void listsANewEditionAgain() {
        file(FIRST).statusCode(201);
        correct();
        assertThat(uncollected()).containsExactly(decision);
        file(SECOND).statusCode(201);
        assertThat(uncollected()).isEmpty();
    }

    @Test
    void keepsALateReceiptForAnEarlierEditionAndCollectsNothingByIt() {
        correct();
        file(FIRST).statusCode(201);
        assertThat(uncollected()).containsExactly(decision);

        file(SECOND).statusCode(201);
        file(FIRST).statusCode(200);
        assertThat(uncollected()).isEmpty();
        get("/decisions/" + decision + "/receipts").body("items.edition", contains(1, 2));
    }

    @Test
    void listsTheRetractionOfWhatWasFiled() {
        file(FIRST).statusCode(201);
        retract();
        get("/decisions?body=" + body + "&uncollectedBy=esdh")
                .body("items.id", contains(decision))
                .body("items.state", contains("RETRACTED"));
        file(FIRST).statusCode(200);
        assertThat(uncollected()).containsExactly(decision);
        file(RETRACTION).statusCode(201);
        assertThat(uncollected()).isEmpty();
    }

    @Test
    void saysNothingOfTheRetractionOfWhatNobodyFiled() {
        retract();
        assertThat(uncollected()).isEmpty();
    }

    @Test
    void refusesAnEditionThatThereIsNot() {
        file(SECOND)
                .statusCode(400)
                .body("errors.pointer", contains("/edition"))
                .body("errors[0].detail", containsString("1"));
        file("{\"edition\": 0, \"reference\": \"E-17\"}").statusCode(400);
    }

    @Test
    void refusesWhatIsNotThereToFile() {
        file(decision(item, "Et udkast."), FIRST).statusCode(409);
        file(RETRACTION).statusCode(409);
        file("{\"edition\": 1, \"state\": \"DRAFT\", \"reference\": \"E-17\"}")
                .statusCode(400)
                .body("errors.pointer", contains("/state"));
        file(UNKNOWN, "[").statusCode(404);
        json(FIRST)
                .put(Api.V1 + "/decisions/" + decision + "/receipts/" + "x".repeat(101))
                .then()
                .statusCode(400);
        get("/decisions/" + decision + "/receipts").body("items", empty());
    }

    @Test
    void isForSecretariesAndCaseManagementSystemsAlone() {
        for (String role : List.of("READER", "CLOSED_READER", "TASK_OWNER")) {
            String key = key(role, body);
            json(FIRST)
                    .header(API_KEY, key)
                    .put(Api.V1 + "/decisions/" + decision + "/receipts/esdh")
                    .then()
                    .statusCode(403);
            given().header(API_KEY, key)
                    .get(Api.V1 + "/decisions/" + decision + "/receipts")
                    .then()
                    .statusCode(403);
            given().header(API_KEY, key)
                    .get(Api.V1 + "/decisions?uncollectedBy=esdh")
                    .then()
                    .statusCode(403);
        }
        given().header(API_KEY, NOBODY)
                .get(Api.V1 + "/decisions?uncollectedBy=esdh")
                .then()
                .statusCode(401);
        String system = key("CASE_SYSTEM", body);
        given().header(API_KEY, system)
                .get(Api.V1 + "/decisions?uncollectedBy=esdh")
                .then()
                .statusCode(200)
                .body("items.id", contains(decision));
        given().header(API_KEY, system)
                .get(Api.V1 + "/decisions?uncollectedBy=esdh&body=" + body("PUBLIC", "NEUTRAL"))
                .then()
                .statusCode(403);
        json(FIRST)
                .header(API_KEY, system)
                .put(Api.V1 + "/decisions/" + decision + "/receipts/esdh")
                .then()
                .statusCode(201);
    }

    @Test
    void asksNothingAboutWhatIsClosedToWhoeverAsks() {
        String open = body("PUBLIC", "NEUTRAL");
        String meeting = heldMeeting(open, "2026-03-04");
        String closed = create(
                "/agenda-items/" + read("/meetings/" + meeting).getString("agendaItems[0].id") + "/decisions", """
                {"text": "Hemmeligt.", "publicText": "En sag.", "access": "CLOSED", "legalBasis": "§ 10"}
                """);
        post("/decisions/" + closed + "/transitions", "{\"to\": \"CONFIRMED\"}", etag("/decisions/" + closed))
                .statusCode(200);
        String elsewhere = key("CASE_SYSTEM", body);
        given().header(API_KEY, key("READER", open))
                .get(Api.V1 + "/decisions?body=" + open)
                .then()
                .body("items.id", contains(closed));
        given().header(API_KEY, elsewhere)
                .get(Api.V1 + "/decisions?uncollectedBy=esdh")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(closed)));
        given().header(API_KEY, key("CASE_SYSTEM", open))
                .get(Api.V1 + "/decisions?uncollectedBy=esdh&body=" + open)
                .then()
                .body("items.id", contains(closed));
    }

    @Test
    void neverTakesANewEditionForCollectedWhenBothHappenAtOnce() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (int edition = 1; edition <= 8; edition++) {
                String receipt = "{\"edition\": %d, \"reference\": \"E\"}".formatted(edition);
                CyclicBarrier start = new CyclicBarrier(2);
                Future<?> filing = people.submit(() -> {
                    start.await();
                    return file(receipt).statusCode(201);
                });
                Future<?> correction = people.submit(() -> {
                    String etag = etag("/decisions/" + decision);
                    start.await();
                    return post("/decisions/" + decision + "/editions", """
                            {"text": "Godkendt.", "reason": "Forkert ord"}
                            """, etag)
                            .statusCode(200);
                });
                filing.get(60, TimeUnit.SECONDS);
                correction.get(60, TimeUnit.SECONDS);
                assertThat(uncollected()).containsExactly(decision);
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void keepsOneReceiptOfTwoThatComeAtOnce() throws Exception {
        ExecutorService systems = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<Integer>> both = systems.invokeAll(List.of(() -> at(start), () -> at(start)));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(200, 201);
        } finally {
            systems.shutdownNow();
        }
        get("/decisions/" + decision + "/receipts").body("items", hasSize(1));
    }

    private int at(CyclicBarrier start) throws Exception {
        start.await();
        return file(FIRST).extract().statusCode();
    }

    @Test
    void staysWithADecisionThatIsClosedLater() {
        file(FIRST).statusCode(201);
        patch("/decisions/" + decision, """
                {"access": "CLOSED", "legalBasis": "Styrelsesloven § 10"}
                """, etag("/decisions/" + decision)).statusCode(200);
        assertThat(uncollected()).isEmpty();
    }
}
