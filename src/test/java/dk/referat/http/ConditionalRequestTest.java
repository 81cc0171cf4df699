package dk.referat.http;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithProbe.class)
class ConditionalRequestTest {

    private static final String ONE = ProbeResource.PATH + "/" + ProbeResource.ID;

    @Test
    void tagsWhatItShows() {
        when().get(ONE).then().statusCode(200).header("ETag", "\"7\"").body("etag", equalTo("\"7\""));
    }

    @Test
    void answersHeadAsGet() {
        when().head(ONE).then().statusCode(200).header("ETag", "\"7\"").body(is(emptyString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "\"6\", \"7\"", "*"})
    void sendsNothingToWhoeverHasIt(String known) {
        given().header("If-None-Match", known)
                .when()
                .get(ONE)
                .then()
                .statusCode(304)
                .header("ETag", "\"7\"")
                .body(is(emptyString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", ""})
    void sendsItToWhoeverHasAnother(String known) {
        given().header("If-None-Match", known).when().get(ONE).then().statusCode(200);
    }

    @Test
    void saysWhereTheNewThingIs() {
        given().contentType(ContentType.JSON)
                .body("""
                        {"title": "Budget", "colour": "RED", "count": 1, "parts": []}
                        """)
                .when()
                .post(ProbeResource.PATH)
                .then()
                .statusCode(201)
                .header("Location", endsWith(":" + io.restassured.RestAssured.port + ONE))
                .header("ETag", "\"7\"");
    }

    @Test
    void asksWhichEditionAChangeIsMeantFor() {
        patch(given(), "{}").statusCode(428).body("type", equalTo("/problems/precondition-required"));
    }

    @Test
    void refusesAChangeOfAnotherEdition() {
        patch(given().header("If-Match", "\"6\""), "{}").statusCode(412);
    }

    @Test
    void namesAHeaderItCannotRead() {
        patch(given().header("If-Match", "7"), "{}").statusCode(400).body("errors.header", contains("If-Match"));
    }

    @Test
    void judgesTheBodyBeforeTheEdition() {
        patch(given(), "{\"count\": \"x\"}").statusCode(400);
    }

    @Test
    void changesOnlyWhatAPatchNames() {
        patch(given().header("If-Match", "\"7\""), "{\"title\": \"New\", \"day\": null}")
                .statusCode(200)
                .header("ETag", "\"8\"")
                .body("title", equalTo("New"))
                .body("day", nullValue())
                .body("count", equalTo(3))
                .body("parts", hasSize(2));
    }

    @Test
    void takesReadOnlyMembersSentBackUnchanged() {
        String seen = when().get(ONE).asString();

        given().header("If-Match", "\"7\"")
                .contentType(ContentType.JSON)
                .body(seen.replace("12:00:00Z", "13:00:00+01:00"))
                .when()
                .put(ONE)
                .then()
                .statusCode(200);
    }

    @Test
    void refusesToChangeReadOnlyMembers() {
        patch(given().header("If-Match", "\"7\""), "{\"id\": null, \"modifiedAt\": \"2026-02-01T00:00:00Z\"}")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/id", "/modifiedAt"));
    }

    @Test
    void doesNotBlameTheBodyForAChangeThatSomebodyElseMade() {
        patch(given().header("If-Match", "\"6\""), "{\"etag\": \"\\\"6\\\"\"}").statusCode(412);
    }

    @Test
    void findsAnUnknownMemberEvenIfAPatchRemovesIt() {
        patch(given().header("If-Match", "\"7\""), "{\"bogus\": null}")
                .statusCode(400)
                .body("errors.pointer", contains("/bogus"));
    }

    @Test
    void doesNotRemoveWhatIsRequired() {
        patch(given().header("If-Match", "\"7\""), "{\"title\": null}")
                .statusCode(400)
                .body("errors.pointer", contains("/title"));
    }

    private static ValidatableResponse patch(RequestSpecification request, String body) {
        return request.header("Content-Type", Api.MERGE_PATCH)
                .body(body.getBytes())
                .when()
                .patch(ONE)
                .then();
    }
}
