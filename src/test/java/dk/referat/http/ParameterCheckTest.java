package dk.referat.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(WithProbe.class)
class ParameterCheckTest {

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        Response response = get("limit=0&colour=BLUE&from=2026-02-30&since=2026-01-01T00:00:00+01:00&open=yes"
                + "&text=a&text=b&bogus=1&another=2");

        List<Map<String, String>> errors = response.jsonPath().getList("errors");
        assertThat(errors)
                .extracting(error -> error.get("parameter") + ": " + error.get("detail"))
                .containsExactlyInAnyOrder(
                        "limit: must be greater than or equal to 1",
                        "colour: This must be one of: RED, GREEN.",
                        "from: This must be a day that exists, written yyyy-mm-dd.",
                        "since: This is a time whose + became a blank on the way: in an address, + is written %2B.",
                        "open: This must be true or false.",
                        "text: This parameter can be given only once.",
                        "bogus: There is no parameter of this name here.",
                        "another: There is no parameter of this name here.");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=501, limit",
        "limit=ten, limit",
        "colour=, colour",
        "colour=red, colour",
        "text=01234567890, text",
        "text=a%00b, text",
        "since=2026-01-01T00:00:00, since",
    })
    void refusesAValueOutsideTheContract(String query, String parameter) {
        get(query).then().statusCode(400).body("errors.parameter", contains(parameter));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=500",
        "colour=RED&open=true&text=%C3%A6%2B",
        "since=2026-01-01T00:00:00%2B01:00",
        "tag=a&tag=b",
    })
    void takesAValueWithinIt(String query) {
        get(query).then().statusCode(200);
    }

    @Test
    void saysInTheCallersLanguageWhatAMethodAsksOfItsParameter() {
        given().header("Accept-Language", "da")
                .queryParam("of", 0)
                .when()
                .get(ProbeResource.PATH + "/squares")
                .then()
                .statusCode(400)
                .body("errors.detail", contains("skal være større end eller lig med 1"));
    }

    private static Response get(String query) {
        return given().urlEncodingEnabled(false).when().get(ProbeResource.PATH + "?" + query);
    }
}
