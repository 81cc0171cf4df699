package dk.referat.idempotency;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.json;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.audit.Database;
import dk.referat.audit.Log;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RepeatedRequestTest {

    private static final int AT_ONCE = 8;

    @Inject
    Database database;

    @Inject
    Log log;

    private final String key = UUID.randomUUID().toString();

    @Test
    void makesOneThingOutOfManyRequestsAtOnce() throws Exception {
        String body = body();
        Callable<Integer> request = () -> schedule(body, "2026-03-04").extract().statusCode();
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Integer> statuses = callers.invokeAll(Collections.nCopies(AT_ONCE, request)).stream()
                    .map(RepeatedRequestTest::result)
                    .toList();

            assertThat(statuses).contains(201).isSubsetOf(201, 409);
        } finally {
            callers.shutdown();
        }
        meetingsOf(body).body("items", hasSize(1));
        schedule(body, "2026-03-04").statusCode(201).header(Keyed.REPLAYED, "true");
    }

    private static int result(Future<Integer> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tellsWhoeverRepeatsTooSoonToWait() throws Exception {
        String body = body();
        try (Connection other = database.asService();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select from body where code = '%s' for update".formatted(body));
            CompletableFuture<Integer> first = CompletableFuture.supplyAsync(
                    () -> schedule(body, "2026-03-04").extract().statusCode());
            waitFor("select 1 from pg_locks where locktype = 'advisory' and classid <> 0 and granted");

            schedule(body, "2026-03-04")
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("type", equalTo("/problems/conflict"))
                    .body("detail", containsString("Idempotency-Key"));

            other.rollback();
            assertThat(first.join()).isEqualTo(201);
        }
    }

    private void waitFor(String query) throws InterruptedException {
        for (int tries = 0; database.ask(query).isEmpty(); tries++) {
            assertThat(tries).as(query).isLessThan(100);
            Thread.sleep(50);
        }
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        String body = body();
        schedule(body, "2026-03-04").statusCode(201);

        schedule(body, "2026-03-11").statusCode(422).body("type", equalTo("/problems/key-reused"));

        meetingsOf(body).body("items", hasSize(1));
    }

    @Test
    void refusesAnotherQueryUnderTheSameKey() {
        String first = body();
        takeIn(first, "").statusCode(201);

        takeIn(body(), "").statusCode(422);
        takeIn(first, "").statusCode(200).body("outcome", equalTo("ALREADY_IMPORTED"));
    }

    @Test
    void keepsTheKeysOfCallersAndOfRoutesApart() {
        String body = body();
        String secretary = Callers.key("SECRETARY", body);
        String meeting = schedule(body, "2026-03-04").extract().path("id");

        keyed("/meetings", meetingOn(body, "2026-03-04"), secretary)
                .statusCode(201)
                .header(Keyed.REPLAYED, nullValue());
        keyed("/meetings/" + meeting + "/agenda-items", "{\"title\": \"Budget\"}", Callers.ADMIN_KEY)
                .statusCode(201)
                .header(Keyed.REPLAYED, nullValue());
        meetingsOf(body).body("items", hasSize(2));
    }

    @Test
    void keepsNothingOfWhatIsRefused() {
        String body = body();
        String content = meetingOn(body, "2026-03-04");
        String reader = Callers.key("READER", body);
        keyed("/meetings", content, reader).statusCode(403);
        keyed("/meetings", content.replace("ORDINARY", "PARTY"), Callers.ADMIN_KEY)
                .statusCode(400);

        keyed("/meetings", content, Callers.ADMIN_KEY).statusCode(201).header(Keyed.REPLAYED, nullValue());
    }

    @Test
    void repeatsAStepThoughTheFirstMovedTheEntityTag() {
        String meeting = meeting();
        String etag = etag("/meetings/" + meeting);
        step(meeting, "AGENDA_DRAFT", etag).statusCode(200).header(Keyed.REPLAYED, nullValue());

        step(meeting, "AGENDA_DRAFT", etag)
                .statusCode(200)
                .header(Keyed.REPLAYED, "true")
                .header("ETag", etag("/meetings/" + meeting))
                .body("state", equalTo("AGENDA_DRAFT"));
    }

    @Test
    void triesAStepAgainThatWasRefused() {
        String meeting = meeting();
        step(meeting, "AGENDA_DRAFT", "\"c0\"").statusCode(412);

        step(meeting, "AGENDA_DRAFT", etag("/meetings/" + meeting))
                .statusCode(200)
                .header(Keyed.REPLAYED, nullValue());
    }

    @Test
    void showsWhatWasMadeAsItIsByNow() {
        String body = body();
        String meeting = schedule(body, "2026-03-04").extract().path("id");
        change("/meetings/" + meeting, "{\"location\": \"Rådhuset\"}");

        schedule(body, "2026-03-04")
                .statusCode(201)
                .header("Location", containsString("/meetings/" + meeting))
                .header("ETag", etag("/meetings/" + meeting))
                .body("location", equalTo("Rådhuset"));
    }

    @Test
    void showsNothingToWhoeverMayNotSeeItAnyMore() {
        String body = body();
        String secretary = Callers.key("SECRETARY", body);
        keyed("/meetings", meetingOn(body, "2026-03-04"), secretary).statusCode(201);
        grant(secretary, "[]");

        keyed("/meetings", meetingOn(body, "2026-03-04"), secretary)
                .statusCode(404)
                .header(Keyed.REPLAYED, nullValue());
    }

    private void grant(String key, String grants) {
        String id = database.ask("select id from api_key where prefix = '%s'".formatted(key.split("_")[1]))
                .get(0);
        change("/api-keys/" + id, "{\"grants\": %s}".formatted(grants));
    }

    @Test
    void showsTheNeutralFormToWhoeverMaySeeNoMore() {
        String body = body("PUBLIC", "NEUTRAL");
        String item = read("/meetings/" + heldMeeting(body, "2026-03-04")).getString("agendaItems[0].id");
        String attachments = "/agenda-items/" + item + "/attachments";
        String secretary = Callers.key("SECRETARY", body);
        String id = keyed(attachments, "{\"title\": \"Notat\"}", secretary)
                .statusCode(201)
                .body("title", equalTo("Notat"))
                .extract()
                .path("id");
        change("/attachments/" + id, "{\"access\": \"CLOSED\", \"legalBasis\": \"Styrelsesloven § 10\"}");
        grant(secretary, "[]");

        keyed(attachments, "{\"title\": \"Notat\"}", secretary)
                .statusCode(201)
                .header(Keyed.REPLAYED, "true")
                .body("title", equalTo("Lukket bilag"));
    }

    @Test
    void answersWithoutWhatIsGone() {
        String meeting = meeting();
        String items = "/meetings/" + meeting + "/agenda-items";
        String item = keyed(items, "{\"title\": \"Budget\"}", Callers.ADMIN_KEY)
                .statusCode(201)
                .extract()
                .path("id");
        Fixture.delete("/agenda-items/" + item, etag("/agenda-items/" + item)).statusCode(204);

        keyed(items, "{\"title\": \"Budget\"}", Callers.ADMIN_KEY).statusCode(404);
        assertThat(read("/meetings/" + meeting).getList("agendaItems")).isEmpty();
    }

    @Test
    void showsASecretOnce() {
        String content = "{\"name\": \"ESDH\", \"grants\": []}";
        String id = keyed("/api-keys", content, Callers.ADMIN_KEY)
                .statusCode(201)
                .body("key", notNullValue())
                .extract()
                .path("id");

        keyed("/api-keys", content, Callers.ADMIN_KEY)
                .statusCode(201)
                .header(Keyed.REPLAYED, "true")
                .body("id", equalTo(id))
                .body("key", nullValue());
    }

    @Test
    void redactsOnce() {
        String meeting = heldMeeting(body(), "2026-03-04");
        String content = "{\"text\": \"dagsorden\", \"reason\": \"Navn på en borger\"}";
        String redactions = "/meetings/" + meeting + "/redactions";
        ValidatableResponse first =
                keyed(redactions, content, Callers.ADMIN_KEY).statusCode(201);
        long end = log.end();

        keyed(redactions, content, Callers.ADMIN_KEY)
                .statusCode(201)
                .header(Keyed.REPLAYED, "true")
                .header("Location", equalTo(first.extract().header("Location")))
                .body("id", equalTo(first.extract().path("id")));
        assertThat(log.writesSince(end)).isEmpty();
        assertThat(read(redactions).getList("items")).hasSize(1);
    }

    @Test
    void keepsNothingOfATrial() {
        String body = body();
        takeIn(body, "&dryRun=true").statusCode(200).body("outcome", equalTo("NOTHING"));
        takeIn(body, "&dryRun=true").statusCode(200).header(Keyed.REPLAYED, nullValue());

        takeIn(body, "").statusCode(201).header(Keyed.REPLAYED, nullValue());
    }

    @Test
    void proposesAnewWhatAddsNothing() {
        String body = body();
        String proposal = "/meetings/" + meeting(body, "2026-03-04") + "/agenda-proposal";
        keyed(proposal).statusCode(200).body("lines", hasSize(0));
        create("/backlog-entries", "{\"body\": \"%s\", \"title\": \"Skole\"}".formatted(body));

        keyed(proposal).statusCode(200).header(Keyed.REPLAYED, nullValue()).body("lines", hasSize(1));
    }

    @Test
    void acceptsWhatItAcceptedBefore() {
        String body = body();
        String entry = create("/backlog-entries", "{\"body\": \"%s\", \"title\": \"Skole\"}".formatted(body));
        String meeting = meeting(body, "2026-03-04");
        String accept = "/meetings/" + meeting + "/agenda-proposal/acceptances";
        String content = "{\"sources\": [{\"kind\": \"BACKLOG\", \"id\": \"%s\"}]}".formatted(entry);
        String item = keyed(accept, content, Callers.ADMIN_KEY)
                .statusCode(200)
                .extract()
                .path("items[0].id");

        keyed(accept, content, Callers.ADMIN_KEY)
                .statusCode(200)
                .header(Keyed.REPLAYED, "true")
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(item));
    }

    @Test
    void forgetsAfterADay() {
        String body = body();
        schedule(body, "2026-03-04").statusCode(201);
        database.run("update idempotency_key set at = at - interval '24 hours' where route = '/api/v1/meetings'");

        schedule(body, "2026-03-04").statusCode(201).header(Keyed.REPLAYED, nullValue());
        meetingsOf(body).body("items", hasSize(2));
        assertThat(database.ask("select 1 from idempotency_key where at < now() - interval '1 day'"))
                .isEmpty();
    }

    @Test
    void keepsNeitherTheKeyNorWhatWasSent() {
        String name = "Kanarie" + Fixture.code();
        keyed(
                        "/bodies",
                        "{\"code\": \"%s\", \"name\": \"%s\", \"kind\": \"COMMITTEE\"}".formatted(Fixture.code(), name),
                        Callers.ADMIN_KEY)
                .statusCode(201);

        assertThat(database.ask("select k::text from idempotency_key k where caller = 'key:REFERAT_ADMIN_KEY'"))
                .isNotEmpty()
                .noneMatch(row -> row.contains(key) || row.contains(name));
    }

    @Test
    void entersNothingWithoutAKey() {
        long rows = rows();
        meeting();
        assertThat(rows()).isEqualTo(rows);
    }

    private long rows() {
        return Long.parseLong(
                database.ask("select count(*) from idempotency_key").get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"æøå", ""})
    void namesAKeyItCannotTake(String wrong) {
        refused(wrong);
    }

    @Test
    void namesAKeyThatIsTooLong() {
        refused("k".repeat(256));
        json(meetingOn(body(), "2026-03-04"))
                .header(Keyed.KEY, "k".repeat(255))
                .post(Api.V1 + "/meetings")
                .then()
                .statusCode(201);
    }

    private static void refused(String wrong) {
        json("{}")
                .header(Keyed.KEY, wrong)
                .post(Api.V1 + "/meetings")
                .then()
                .statusCode(400)
                .body("errors[0].header", equalTo(Keyed.KEY));
    }

    @Test
    void saysFirstThatNobodyIsKnown() {
        json("{}")
                .header(Callers.API_KEY, Callers.NOBODY)
                .header(Keyed.KEY, "")
                .post(Api.V1 + "/meetings")
                .then()
                .statusCode(401);
    }

    @Test
    void looksForNoKeyWhereNothingIsPosted() {
        String path = "/meetings/" + meeting();
        given().header(Keyed.KEY, "").get(Api.V1 + path).then().statusCode(200);
    }

    private ValidatableResponse schedule(String body, String date) {
        return keyed("/meetings", meetingOn(body, date), Callers.ADMIN_KEY);
    }

    private static String meetingOn(String body, String date) {
        return "{\"body\": \"%s\", \"kind\": \"ORDINARY\", \"date\": \"%s\"}".formatted(body, date);
    }

    private ValidatableResponse keyed(String path, String content, String caller) {
        return json(content)
                .header(Keyed.KEY, key)
                .header(Callers.API_KEY, caller)
                .post(Api.V1 + path)
                .then();
    }

    private ValidatableResponse keyed(String path) {
        return given().noContentType()
                .header(Keyed.KEY, key)
                .post(Api.V1 + path)
                .then();
    }

    private ValidatableResponse step(String meeting, String to, String etag) {
        return json("{\"to\": \"%s\"}".formatted(to))
                .header(Keyed.KEY, key)
                .header("If-Match", etag)
                .post(Api.V1 + "/meetings/" + meeting + "/transitions")
                .then();
    }

    private ValidatableResponse takeIn(String body, String query) {
        return given().contentType("text/plain; charset=utf-8")
                .header(Keyed.KEY, key)
                .body("""
                        1. Sygefravær

                        Beslutning i Direktionen den 14-01-2026

                        Direktionen drøftede sygefraværet.
                        """)
                .post(Api.V1 + "/imports?body=" + body + query)
                .then();
    }

    private static ValidatableResponse meetingsOf(String body) {
        return Fixture.get("/meetings?body=" + body).statusCode(200);
    }
}
