package dk.referat.changes;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dk.referat.Callers;
import dk.referat.audit.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Callers who would rather wait than be told nothing. */
@QuarkusTest
class LongPollTest {

    private static final int MORE_THAN_THERE_ARE_THREADS_OR_SESSIONS = 300;

    @Inject
    Database database;

    private final HttpClient client = HttpClient.newHttpClient();

    private CompletableFuture<HttpResponse<String>> wait(String key, String cursor, int seconds) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + Follower.CHANGES + "?after=" + cursor))
                .header("Prefer", "respond-async, wait=" + seconds);
        if (!key.equals(Callers.NOBODY)) {
            request.header(Callers.API_KEY, key);
        }
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    private Follower admin() {
        return new Follower(database, Callers.ADMIN_KEY, "");
    }

    @Test
    void answersWhenSomethingHappens() {
        String board = body();
        var waiting = wait(Callers.ADMIN_KEY, admin().cursor(), 30);
        assertThat(waiting).isNotDone();
        String meeting = meeting(board, "2026-03-04");

        HttpResponse<String> answer = waiting.join();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("\"items\":[]");
        assertThat(answer.headers().firstValue("Preference-Applied")).contains("wait=30");
        assertThat(meeting).isNotEmpty();
    }

    @Test
    void answersNothingWhenTheTimeIsUp() {
        Callers.with(Callers.ADMIN_KEY)
                .header("Prefer", "wait=1")
                .get(Follower.CHANGES + "?after=" + admin().cursor())
                .then()
                .statusCode(200)
                .header("Preference-Applied", "wait=1")
                .body("items.size()", equalTo(0))
                .body("next", notNullValue());
    }

    @Test
    void answersAtOnceWhenThereIsSomethingOrNoWishToWait() {
        String cursor = admin().cursor();
        Callers.with(Callers.ADMIN_KEY)
                .header("Prefer", "respond-async, wait=soon")
                .get(Follower.CHANGES + "?after=" + cursor)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        meeting(body(), "2026-03-04");
        Follower.settle(database);
        Callers.with(Callers.ADMIN_KEY)
                .header("Prefer", "wait=999")
                .get(Follower.CHANGES + "?after=" + cursor)
                .then()
                .statusCode(200)
                .header("Preference-Applied", "wait=60");
    }

    @Test
    void staysAsleepWhenSomethingHiddenHappens() {
        String board = body();
        String cursor = new Follower(database, Callers.NOBODY, "").cursor();
        var waiting = wait(Callers.NOBODY, cursor, 2);
        meeting(board, "2026-03-04");
        Follower.settle(database);
        assertThat(waiting).isNotDone();

        assertThat(waiting.join().body()).startsWith("{\"items\":[],\"next\":\"");
    }

    @Test
    void keepsNobodyElseWaitingHoweverManyWait() {
        String board = body();
        String cursor = admin().cursor();
        List<CompletableFuture<HttpResponse<String>>> waiting = Stream.generate(
                        () -> wait(Callers.ADMIN_KEY, cursor, 30))
                .limit(MORE_THAN_THERE_ARE_THREADS_OR_SESSIONS)
                .toList();
        Callers.with(Callers.ADMIN_KEY).get("/api/v1/bodies").then().statusCode(200);
        assertThat(waiting).noneMatch(CompletableFuture::isDone);

        String meeting = meeting(board, "2026-03-04");

        assertThat(waiting).allSatisfy(one -> assertThat(one.join().body()).contains(meeting));
    }
}
