package dk.referat.traffic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import dk.referat.Callers;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** In order: what one has used up, the next would miss. */
@QuarkusTest
@TestProfile(RateLimitTest.SmallAllowances.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RateLimitTest {

    private static final String BODIES = Api.V1 + "/bodies";

    public static class SmallAllowances implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "referat.rate-limit.caller", "6",
                    "referat.rate-limit.address", "4",
                    "referat.rate-limit.attempts", "3");
        }
    }

    @Test
    @Order(1)
    void saysHowMuchIsLeftToACaller() {
        with(Callers.ADMIN_KEY)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"caller\";q=6;w=60")
                .header("RateLimit", matchesPattern("\"caller\";r=5;t=\\d+"));
    }

    @Test
    @Order(2)
    void turnsAwayWhoeverGuessesKeys() {
        for (int i = 0; i < 3; i++) {
            with("guess-" + i)
                    .then()
                    .statusCode(401)
                    .header("RateLimit-Policy", "\"attempts\";q=3;w=60")
                    .header("RateLimit", containsString("\"attempts\";r=" + (2 - i)));
        }
        isTurnedAway(with("guess-4"));
    }

    @Test
    @Order(3)
    void letsInAKnownNeighbourOfAGuesser() {
        with(Callers.ADMIN_KEY).then().statusCode(200).header("RateLimit", containsString("\"caller\";r=4"));
    }

    @Test
    @Order(4)
    void countsAnonymousCallersByAddress() {
        for (int i = 0; i < 4; i++) {
            with(Callers.NOBODY)
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"address\";q=4;w=60")
                    .header("RateLimit", containsString("\"address\";r=" + (3 - i)));
        }
        isTurnedAway(with(Callers.NOBODY));
    }

    @Test
    @Order(5)
    void countsWhatIsRefusedToo() {
        given().when().get("/api/v1/nope").then().statusCode(404).header("RateLimit", containsString("\"caller\";r=3"));
        given().when().delete(BODIES).then().statusCode(405).header("RateLimit", containsString("\"caller\";r=2"));
    }

    @Test
    @Order(6)
    void turnsAwayACallerWhoAsksTooMuch() {
        with(Callers.ADMIN_KEY).then().statusCode(200);
        with(Callers.ADMIN_KEY).then().statusCode(200).header("RateLimit", containsString(";r=0;"));
        isTurnedAway(with(Callers.ADMIN_KEY));
    }

    private static void isTurnedAway(Response answer) {
        answer.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-many-requests"))
                .header("RateLimit", containsString(";r=0;"));
        int seconds = Integer.parseInt(answer.header("Retry-After"));
        assertThat(seconds).isBetween(1, 60);
        assertThat(answer.jsonPath().getString("detail")).contains("" + seconds);
    }

    private static Response with(String key) {
        return given().header(Callers.API_KEY, key).when().get(BODIES);
    }
}
