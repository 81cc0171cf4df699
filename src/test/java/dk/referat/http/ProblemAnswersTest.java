package dk.referat.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithProbe.class)
class ProblemAnswersTest {

    private static final String ONE = ProbeResource.PATH + "/" + ProbeResource.ID;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nope", "/api/v1/nope", "/api/v1/probes/0198c0de-0000-7000-8000-000000000001/nope"})
    void knowsNoSuchAddress(String path) {
        isProblem(when().get(path).then(), 404, "not-found")
                .body("detail", equalTo("There is nothing at this address."))
                .body("instance", nullValue());
    }

    @Test
    void namesTheMethodsAnAddressHas() {
        isProblem(when().delete(ProbeResource.PATH).then(), 405, "method-not-allowed")
                .header("Allow", "GET, HEAD, OPTIONS, POST");
    }

    @Test
    void namesTheSameMethodsWhenAsked() {
        when().options(ONE).then().statusCode(200).header("Allow", "DELETE, GET, HEAD, OPTIONS, PATCH, PUT");
    }

    @Test
    void hasNoFormatButItsOwn() {
        isProblem(given().accept("text/html").when().get(ProbeResource.PATH).then(), 406, "not-acceptable")
                .body("detail", equalTo("The answer comes as application/json."));
    }

    @Test
    void namesTheFormatsItReads() {
        isProblem(
                        given().contentType(ContentType.XML)
                                .body("<a/>")
                                .when()
                                .post(ProbeResource.PATH)
                                .then(),
                        415,
                        "unsupported-media-type")
                .header("Accept", "application/json");
    }

    @Test
    void namesTheFormatsOfAPatch() {
        isProblem(
                        given().contentType(ContentType.JSON)
                                .body("{}")
                                .when()
                                .patch(ONE)
                                .then(),
                        415,
                        "unsupported-media-type")
                .header("Accept-Patch", Api.MERGE_PATCH);
    }

    @ParameterizedTest
    @CsvSource({"application/json, gzip", "nonsense, identity"})
    void refusesFormatsItCannotRead(String contentType, String encoding) {
        isProblem(
                given().header("Content-Type", contentType)
                        .header("Content-Encoding", encoding)
                        .body("{}".getBytes())
                        .when()
                        .post(ProbeResource.PATH)
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void saysNothingOfItsInsidesWhenItFails() {
        isProblem(when().get(ProbeResource.PATH + "/failures/bug").then(), 500, "internal-error")
                .body("instance", matchesPattern("urn:uuid:[0-9a-f-]{36}"))
                .body("detail", not(matchesPattern("(?i).*(select|exception|java).*")));
    }

    @ParameterizedTest
    @CsvSource({"deadlock, 1", "away, 5"})
    void asksToTryAgainWhenTheDatabaseCannotJustNow(String failure, String seconds) {
        isProblem(when().get(ProbeResource.PATH + "/failures/" + failure).then(), 503, "unavailable")
                .header("Retry-After", seconds);
    }

    @ParameterizedTest
    @CsvSource({"anonymous, 401, unauthenticated", "forbidden, 403, forbidden"})
    void turnsAwayWhoeverMayNot(String failure, int status, String slug) {
        isProblem(when().get(ProbeResource.PATH + "/failures/" + failure).then(), status, slug);
    }

    @Test
    void callsARivalsWorkAConflict() {
        isProblem(when().get(ProbeResource.PATH + "/failures/rival").then(), 409, "conflict");
    }

    @Test
    void speaksDanish() {
        given().header("Accept-Language", "da")
                .when()
                .get("/nope")
                .then()
                .header("Content-Language", "da")
                .body("title", equalTo("Ikke fundet"))
                .body("detail", equalTo("Der er ikke noget på denne adresse."));
    }

    @Test
    void explainsATypeOfProblem() {
        given().header("Accept-Language", "da")
                .when()
                .get("/problems/conflict")
                .then()
                .statusCode(200)
                .header("Content-Language", "da")
                .header("Vary", containsString("Accept-Language"))
                .body("type", equalTo("/problems/conflict"))
                .body("status", equalTo(409))
                .body("title", equalTo("Strider mod den nuværende tilstand"));
    }

    @Test
    void explainsNoOtherType() {
        isProblem(when().get("/problems/nope").then(), 404, "not-found");
    }

    @Test
    void namesThePathParameterThatIsNoId() {
        isProblem(when().get(ProbeResource.PATH + "/abc").then(), 400, "invalid")
                .body("errors.parameter", contains("id"));
    }

    @Test
    void leavesOutWhatHasNoValue() {
        when().get("/nope").then().body("findAll { it.value == null }", anEmptyMap());
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("Content-Language", "en")
                .header("Vary", containsString("Accept-Language"))
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status));
    }
}
