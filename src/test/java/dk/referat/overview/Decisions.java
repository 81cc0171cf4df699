package dk.referat.overview;

import static io.restassured.RestAssured.given;

import dk.referat.http.Api;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;

/** The list of decisions as a client asks for it. */
final class Decisions {

    private Decisions() {}

    /** {@code parameters} are names and values in turn. */
    static ValidatableResponse list(Object... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.when().get(Api.V1 + "/decisions").then();
    }

    /** All pages, by their links. */
    static List<ValidatableResponse> pages(Object... parameters) {
        List<ValidatableResponse> pages =
                new ArrayList<>(List.of(list(parameters).statusCode(200)));
        String link = pages.get(0).extract().header("Link");
        while (link != null) {
            String next = link.substring(1, link.indexOf('>'));
            ValidatableResponse page =
                    given().urlEncodingEnabled(false).when().get(next).then().statusCode(200);
            pages.add(page);
            link = page.extract().header("Link");
        }
        return pages;
    }

    static List<String> ids(List<ValidatableResponse> pages) {
        return pages.stream()
                .flatMap(page -> page.extract().<List<String>>path("items.id").stream())
                .toList();
    }
}
