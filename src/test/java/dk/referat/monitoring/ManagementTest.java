package dk.referat.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ManagementTest {

    private static final String CANARY = "Kanariefugl4711";

    @TestHTTPResource(value = "/health/live", management = true)
    URL live;

    @TestHTTPResource(value = "/health/ready", management = true)
    URL ready;

    @TestHTTPResource(value = "/health/started", management = true)
    URL started;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void livesWhateverBecomesOfTheDatabase() {
        raw().get(live).then().statusCode(200).body("status", equalTo("UP")).body("checks", empty());
    }

    @Test
    void isReadyWhenItReachesTheDatabase() {
        raw().get(ready)
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("Database connections health check"));
    }

    @Test
    void saysWhenItHasStarted() {
        raw().get(started).then().statusCode(200).body("status", equalTo("UP")).body("checks", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health",
                "/health/live",
                "/health/ready",
                "/metrics",
                "/q/health",
                "/q/metrics",
                "/q",
                "/q/info"
            })
    void tellsClientsOfTheApiNothing(String path) {
        raw().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void leavesTheContractToClients() {
        raw().get("/openapi.yaml").then().statusCode(200);
        raw().get("/docs/").then().statusCode(200);
    }

    @Test
    void countsRequestsByRouteAndAnswer() {
        String meeting = Fixture.meeting();
        Fixture.get("/meetings/" + meeting).statusCode(200);
        Fixture.get("/meetings/" + Fixture.UNKNOWN).statusCode(404);
        raw().get(live).then().statusCode(200);

        assertThat(scrape())
                .contains(count("GET", "SUCCESS", "200", "/api/v1/meetings/{id}"))
                .contains(count("GET", "CLIENT_ERROR", "404", "/api/v1/meetings/{id}"))
                .contains("http_server_requests_seconds_bucket{")
                .doesNotContain(meeting, "uri=\"/health", "uri=\"/metrics");
    }

    private static String count(String method, String outcome, String status, String route) {
        return "http_server_requests_seconds_count{method=\"%s\",outcome=\"%s\",status=\"%s\",uri=\"%s\"}"
                .formatted(method, outcome, status, route);
    }

    @Test
    void showsTheConnectionPool() {
        assertThat(scrape()).contains("agroal_active_count{", "agroal_awaiting_count{", "agroal_available_count{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/" + CANARY,
                Api.V1 + "/" + CANARY,
                Api.V1 + "/meetings/" + CANARY,
                Api.V1 + "/bodies/" + CANARY,
                Api.V1 + "/decisions?journalNumber=" + CANARY,
                "/docs/" + CANARY
            })
    void tellsNothingOfWhatIsAskedFor(String path) {
        raw().get(path);
        raw().header("X-API-Key", CANARY).get(path);
        raw().request(CANARY, path);
        raw().body("a".repeat(3_000_000)).post(path);

        assertThat(scrape()).doesNotContain(CANARY);
    }

    /** Outside the contract, and as nobody. */
    private static RequestSpecification raw() {
        return given().noFilters();
    }

    private String scrape() {
        return raw().get(metrics).then().statusCode(200).extract().asString();
    }
}
