package dk.referat.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithProbe.class)
class RequestBodyTest {

    private static final String GOOD = """
            {"title": "Budget", "colour": "RED", "day": null, "count": 1, "parts": [{"name": "A", "size": 1}]}
            """;

    @Test
    void takesABodyThatKeepsTheContract() {
        post(GOOD).then().statusCode(201);
    }

    @Test
    void toleratesAByteOrderMark() {
        post("\uFEFF" + GOOD).then().statusCode(201);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        String body = """
                {"title": "", "colour": "BLUE", "day": "2026-02-30", "count": 1.5, "note": "too long", "bogus": 1,
                 "parts": [{"name": " ", "size": "1"}, {"name": "B", "size": 0, "more": true}, null, 3]}
                """;

        assertThat(errors(post(body)))
                .containsExactlyInAnyOrder(
                        "/title must not be blank",
                        "/colour This must be one of: RED, GREEN.",
                        "/day This must be a day that exists, written yyyy-mm-dd.",
                        "/count This must be a whole number.",
                        "/note size must be between 0 and 5",
                        "/bogus There is no member of this name.",
                        "/parts/0/name must not be blank",
                        "/parts/0/size This must be a whole number.",
                        "/parts/1/size must be greater than 0",
                        "/parts/1/more There is no member of this name.",
                        "/parts/2 This is required.",
                        "/parts/3 This must be an object.");
    }

    @Test
    void saysItInDanishToo() {
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "da-DK, en;q=0.5")
                .body(GOOD.replace("Budget", " ").replace("RED", "BLUE"))
                .when()
                .post(ProbeResource.PATH)
                .then()
                .body("errors.detail", contains("må ikke være blank", "Dette skal være en af: RED, GREEN."));
    }

    @Test
    void namesEveryMissingMember() {
        assertThat(errors(post("{}")))
                .containsExactly(
                        "/title This is required.",
                        "/colour This is required.",
                        "/count This is required.",
                        "/parts This is required.");
    }

    @Test
    void pointsToTheLineAndColumnWhereItIsNoJson() {
        assertThat(errors(post("{\"title\": 1,\n \"colour\" }")))
                .containsExactly(" This is not valid JSON: see line 2, column 11.");
    }

    @Test
    void findsADuplicateMemberBesideOtherFaults() {
        assertThat(errors(post(GOOD.replace("\"count\": 1", "\"count\": 1, \"count\": \"2\""))))
                .containsExactly("/count This member occurs more than once.", "/count This must be a whole number.");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"Budget\"', 7, /title",
        "'\"Budget\"', true, /title",
        "'\"RED\"', 0, /colour",
        "'\"RED\"', '\"\"', /colour",
        "'\"RED\"', '\"red\"', /colour",
        "'null', '\"\"', /day",
        "'null', 20000, /day",
        "'\"count\": 1', '\"count\": \"1\"', /count",
        "'\"count\": 1', '\"count\": 1.0', /count",
        "'\"count\": 1', '\"count\": true', /count",
        "'\"count\": 1', '\"count\": 3000000000', /count",
        "'\"count\": 1', '\"count\": null', /count",
        "'[{\"name\": \"A\", \"size\": 1}]', '{\"name\": \"A\", \"size\": 1}', /parts",
    })
    void coercesNothing(String good, String bad, String pointer) {
        post(GOOD.replace(good, bad)).then().statusCode(400).body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud83d"})
    void refusesTextTheDatabaseCannotHold(String escape) {
        assertThat(errors(post(GOOD.replace("Budget", "Budget" + escape))))
                .containsExactly("/title This text has characters that cannot be stored: U+0000, or half of a"
                        + " surrogate pair.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "null", "\"text\""})
    void takesNothingButAnObject(String body) {
        assertThat(errors(post(body))).containsExactly(" This must be an object.");
    }

    @Test
    void asksForABody() {
        given().contentType(ContentType.JSON)
                .when()
                .post(ProbeResource.PATH)
                .then()
                .statusCode(400)
                .body("errors.detail", contains("A request body is missing."));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        given().contentType("application/json")
                .body(GOOD.replace("Budget", "Økonomi").getBytes(StandardCharsets.ISO_8859_1))
                .when()
                .post(ProbeResource.PATH)
                .then()
                .statusCode(400)
                .body("errors.detail", contains("The body is not UTF-8."));
    }

    @Test
    void refusesNestingWithoutEnd() {
        assertThat(errors(post("[".repeat(5000)))).singleElement().asString().contains("at most 50 deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999"})
    void refusesNumbersThatAreShortToSendAndLongToWrite(String number) {
        assertThat(errors(post(GOOD.replace("\"count\": 1", "\"count\": " + number))))
                .singleElement()
                .asString()
                .contains("numbers of at most 100 digits");
    }

    @Test
    void judgesNoBodyOfWhatIsNotThere() {
        given().contentType(ContentType.JSON)
                .body("nonsense")
                .when()
                .put(ProbeResource.PATH + "/0198c0de-0000-7000-8000-000000000002")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesTextInAnotherEncodingThanUtf8() {
        given().header("Content-Type", "text/plain; charset=iso-8859-1")
                .body("Økonomi".getBytes(StandardCharsets.ISO_8859_1))
                .when()
                .post(ProbeResource.PATH + "/text")
                .then()
                .statusCode(415)
                .body(
                        "detail",
                        equalTo("The body must be text/plain, text/markdown, in UTF-8 and without a content"
                                + " encoding."));
    }

    @Test
    void escapesNamesInPointers() {
        post(GOOD.replace("\"count\"", "\"a/b~c\": 1, \"count\"")).then().body("errors.pointer", hasItem("/a~1b~0c"));
    }

    private static Response post(String body) {
        return given().contentType("application/json; charset=utf-8")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .when()
                .post(ProbeResource.PATH);
    }

    private static List<String> errors(Response response) {
        assertThat(response.statusCode()).isEqualTo(400);
        List<Map<String, String>> errors = response.jsonPath().getList("errors");
        return errors.stream()
                .map(error -> error.get("pointer") + " " + error.get("detail"))
                .toList();
    }
}
