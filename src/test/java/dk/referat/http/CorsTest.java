package dk.referat.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(CorsTest.TwoFrontEnds.class)
class CorsTest {

    private static final String ONE = ProbeResource.PATH + "/" + ProbeResource.ID;
    private static final String FRONT = "https://front.example";

    public static class TwoFrontEnds implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("referat.probe", "true", "referat.cors.origins", FRONT + ",http://localhost:5173");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FRONT, "http://localhost:5173"})
    void letsAConfiguredOriginReadAnswersAndTheirHeaders(String origin) {
        from(origin)
                .when()
                .get(ONE)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", origin)
                .header("Access-Control-Allow-Credentials", nullValue())
                .header(
                        "Access-Control-Expose-Headers",
                        "API-Version, Content-Language, Deprecation, ETag, Idempotency-Replayed, Link, Location, Preference-Applied, RateLimit, "
                                + "RateLimit-Policy, Retry-After, Sunset, WWW-Authenticate, X-Request-Id")
                .header("Vary", containsString("Origin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", ProbeResource.PATH + "/abc", ProbeResource.PATH + "/failures/bug"})
    void letsAConfiguredOriginReadProblems(String path) {
        from(FRONT).when().get(path).then().header("Access-Control-Allow-Origin", FRONT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
    void saysBeforehandWhatAConfiguredOriginMaySend(String method) {
        var answer = from(FRONT)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "x-api-key,if-match")
                .when()
                .options(ONE)
                .then()
                .statusCode(204)
                .body(emptyString())
                .header("Access-Control-Allow-Origin", FRONT)
                .header("Access-Control-Allow-Methods", containsString(method))
                .header("Access-Control-Max-Age", "3600")
                .header("Vary", containsString("Origin"));
        for (String header : new String[] {
            "Authorization",
            "X-API-Key",
            "If-Match",
            "If-None-Match",
            "Idempotency-Key",
            "Content-Type",
            "Accept-Language",
            "Prefer"
        }) {
            answer.header("Access-Control-Allow-Headers", containsString(header));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://front.example.evil", "http://front.example", "https://FRONT.example", "null"})
    void tellsAForeignOriginNothing(String origin) {
        isSilent(from(origin).when().get(ONE));
        isSilent(from(origin)
                .header("Access-Control-Request-Method", "PUT")
                .when()
                .options(ONE));
    }

    private static void isSilent(io.restassured.response.Response answer) {
        answer.then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Methods", nullValue())
                .header("Access-Control-Allow-Headers", nullValue())
                .header("Access-Control-Expose-Headers", nullValue())
                .header("Vary", containsString("Origin"));
    }

    @Test
    void differsByOriginEvenForWhoeverNamesNone() {
        given().when().get(ONE).then().header("Vary", containsString("Origin"));
    }

    private static RequestSpecification from(String origin) {
        return given().header("Origin", origin);
    }
}
