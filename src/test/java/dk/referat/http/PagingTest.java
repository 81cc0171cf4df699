package dk.referat.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithProbe.class)
class PagingTest {

    @Test
    void leadsFromPageToPage() {
        Response first = list(given().queryParam("limit", 3).queryParam("text", "æ & {ø}"));
        first.then().body("items", contains(1, 2, 3)).body("asOf", nullValue());
        Response second = follow(first);
        second.then().body("items", contains(4, 5, 6));
        Response last = follow(second);

        last.then().body("items", contains(7)).body("next", nullValue());
        assertThat(last.header("Link")).isNull();
    }

    @Test
    void showsFiftyUnlessAsked() {
        list(given()).then().body("items", hasSize(7));
    }

    @Test
    void lengthensThePageOnTheWay() {
        list(given().queryParam("cursor", cursor()).queryParam("limit", 4))
                .then()
                .body("items", contains(4, 5, 6, 7));
    }

    @Test
    void takesTheSameFiltersInAnyOrder() {
        String cursor = list(given().queryParam("colour", "RED")
                        .queryParam("tag", "a", "b")
                        .queryParam("limit", 1))
                .path("next");

        list(given().queryParam("tag", "b", "a").queryParam("cursor", cursor).queryParam("colour", "RED"))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"colour, RED", "text, x"})
    void refusesACursorOfOtherFilters(String name, String value) {
        isRefused(list(given().queryParam("cursor", cursor()).queryParam(name, value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "æ", "===="})
    void refusesWhatIsNoCursor(String cursor) {
        isRefused(list(given().queryParam("cursor", cursor)));
    }

    @Test
    void refusesACursorThatSomebodyChanged() {
        String cursor = cursor();
        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'x' ? 'y' : 'x';
            isRefused(list(given().queryParam("cursor", cursor.substring(0, i) + other + cursor.substring(i + 1))));
        }
    }

    private static void isRefused(Response response) {
        response.then()
                .statusCode(400)
                .body("errors.parameter", contains("cursor"))
                .body("type", equalTo("/problems/invalid"));
    }

    private static String cursor() {
        return list(given().queryParam("limit", 3)).path("next");
    }

    private static Response follow(Response page) {
        String link = page.header("Link");
        assertThat(link).matches("<http.*>; rel=\"next\"");
        URI next = URI.create(link.substring(1, link.indexOf('>')));
        return given().urlEncodingEnabled(false).when().get(next);
    }

    private static Response list(RequestSpecification request) {
        return request.when().get(ProbeResource.PATH);
    }
}
