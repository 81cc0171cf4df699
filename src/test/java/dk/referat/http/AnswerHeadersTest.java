package dk.referat.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithProbe.class)
class AnswerHeadersTest {

    private static final String ONE = ProbeResource.PATH + "/" + ProbeResource.ID;
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    @TestHTTPResource
    URI base;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ProbeResource.PATH,
                ProbeResource.PATH + "/abc",
                ProbeResource.PATH + "/failures/bug",
                ProbeResource.PATH + "/failures/anonymous",
                "/nope",
                "/",
                "/problems/conflict",
                "/openapi.json",
                "/.well-known/api-catalog",
                "/docs/",
                "/docs/nope"
            })
    void protectsEveryAnswer(String path) {
        Response answer = when().get(path);

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
        assertThat(answer.header("Cache-Control")).isNotBlank();
        assertThat(answer.header("Strict-Transport-Security")).isNull();
    }

    @Test
    void tellsWhoeverCallsWhatWillGo() {
        Response answer = when().get(ProbeResource.PATH + "/squares?of=3");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Deprecation")).isEqualTo("@1798761600");
        assertThat(answer.header("Sunset")).isEqualTo("Thu, 1 Jul 2027 00:00:00 GMT");
        assertThat(answer.header("Link")).isEqualTo("<https://referat.example/powers>; rel=\"deprecation\"");
        when().get(ProbeResource.PATH + "/squares?of=0").then().statusCode(400).header("Deprecation", "@1798761600");
        when().get(ONE).then().header("Deprecation", nullValue()).header("Sunset", nullValue());
    }

    @Test
    void protectsTheAnswerToWhatIsNoProperRequest() throws Exception {
        try (RawConnection connection = new RawConnection(base)) {
            connection.send("GET / HTTP/1.1\r\n\r\n");

            assertThat(connection.read())
                    .startsWith("HTTP/1.1 400")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .containsIgnoringCase("content-security-policy: " + NOTHING);
        }
    }

    @Test
    void letsABrowserDoNothingWithAnAnswer() {
        when().get(ONE).then().header("Content-Security-Policy", NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"/, 200", "/abc, 400", "/nope/nope, 404", "/failures/bug, 500"})
    void letsOnlyTheCallerKeepAnAnswerAndAskAgain(String path, int status) {
        String address = path.equals("/") ? ONE : ProbeResource.PATH + path;
        when().get(address).then().statusCode(status).header("Cache-Control", "private, no-cache");
    }

    @Test
    void letsNobodyKeepWhatShowsClosedContent() {
        String path = ProbeResource.PATH + "/closed";
        when().get(path).then().statusCode(200).header("Cache-Control", "no-store");
        given().header("If-None-Match", "\"7\"")
                .when()
                .get(path)
                .then()
                .statusCode(304)
                .header("Cache-Control", "no-store")
                .header("Vary", containsString("Authorization"));
    }

    @Test
    void saysWhatAnAnswerDependsOn() {
        when().get(ONE).then().header("Vary", "Accept, Authorization, X-API-Key");
        when().get("/nope").then().header("Vary", "Accept, Accept-Language, Authorization, X-API-Key");
    }

    @Test
    void saysSoWhenNothingChanged() {
        given().header("If-None-Match", "\"7\"")
                .when()
                .get(ONE)
                .then()
                .statusCode(304)
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept, Authorization, X-API-Key")
                .header("ETag", "\"7\"");
    }

    @Test
    void believesNobodyWhoSaysThatAProxyWasInBetween() {
        given().header("X-Forwarded-Proto", "https")
                .header("Forwarded", "proto=https;host=elsewhere.example")
                .when()
                .get("/.well-known/api-catalog")
                .then()
                .header("Strict-Transport-Security", nullValue())
                .body("linkset[0].anchor", not(containsString("elsewhere")));
    }

    @Test
    void tellsOtherOriginsNothing() {
        given().header("Origin", "https://front.example")
                .header(Callers.API_KEY, Callers.NOBODY)
                .when()
                .get(ONE)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Vary", not(containsString("Origin")));
    }

    @Test
    void refusesMoreHeadersThanAnybodyNeeds() {
        var request = given();
        for (int i = 0; i < 101; i++) {
            request.header("X-" + i, "1");
        }
        request.when()
                .get(ONE)
                .then()
                .statusCode(400)
                .body("detail", equalTo("A request may have at most 100 headers."));
    }

    @Test
    void refusesMoreParametersThanAnybodyNeeds() throws Exception {
        try (RawConnection connection = new RawConnection(base)) {
            connection.send("GET " + ONE + "?" + "a&".repeat(100) + " HTTP/1.1\r\nHost: a\r\n\r\n");

            assertThat(connection.read())
                    .startsWith("HTTP/1.1 400")
                    .contains("A request may have at most 100 query parameters.");
        }
    }

    @ParameterizedTest
    @CsvSource({"4096, 0, 414", "0, 16384, 431"})
    void refusesLongerLinesThanAnybodyNeeds(int query, int header, int status) throws Exception {
        try (RawConnection connection = new RawConnection(base)) {
            connection.send(
                    "GET /?" + "a".repeat(query) + " HTTP/1.1\r\nHost: a\r\nX: " + "b".repeat(header) + "\r\n\r\n");

            assertThat(connection.read()).matches("HTTP/1\\.\\d " + status + "(?s:.*)");
        }
    }
}
