package dk.referat.traffic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.audit.Database;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Few sessions, all of them taken by statements that wait. */
@QuarkusTest
@TestProfile(CongestionTest.Narrow.class)
class CongestionTest {

    private static final int MOST = 8;
    private static final int MANY = 60;

    public static class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.max-size",
                    "4",
                    // Nobody who waits gives up before the test has seen who was refused.
                    "quarkus.datasource.jdbc.acquisition-timeout",
                    "60S",
                    "quarkus.datasource.jdbc.new-connection-sql",
                    "set time zone 'UTC'",
                    "referat.traffic.most-at-once",
                    "" + MOST);
        }
    }

    @Inject
    Database database;

    @Test
    void refusesWhoWouldWaitInVainAndServesAllOthers() throws Exception {
        String meeting = Fixture.meeting();
        // To look it up takes a session, too.
        String key = Callers.key("SECRETARY", null);
        ExecutorService clients = Executors.newFixedThreadPool(MANY);
        List<Future<Response>> answers = new ArrayList<>();
        try (Connection other = database.asSuperuser();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table meeting");
            for (int i = 0; i < MANY; i++) {
                answers.add(clients.submit(() -> read(key, meeting)));
            }
            // Whoever is at work is so until the lock is released.
            while (answers.stream().filter(Future::isDone).count() < MANY - MOST) {
                Thread.sleep(20);
            }
            for (Future<Response> refused :
                    answers.stream().filter(Future::isDone).toList()) {
                refused.get()
                        .then()
                        .statusCode(503)
                        .contentType("application/problem+json")
                        .header("Retry-After", "5");
            }
            given().noFilters().get("/problems/unavailable").then().statusCode(200);
            other.rollback();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Response> answer : answers) {
                statuses.add(answer.get().statusCode());
            }
            assertThat(statuses.stream().filter(status -> status == 200))
                    .as(statuses.toString())
                    .hasSize(MOST);
        } finally {
            clients.shutdownNow();
        }
        // Nobody stays at work for ever.
        for (int i = 0; i < 2 * MOST; i++) {
            assertThat(read(key, meeting).statusCode()).isEqualTo(200);
            assertThat(read(key, Fixture.UNKNOWN).statusCode()).isEqualTo(404);
        }
    }

    private static Response read(String key, String meeting) {
        return given().noFilters().header(Callers.API_KEY, key).get(Api.V1 + "/meetings/" + meeting);
    }
}
