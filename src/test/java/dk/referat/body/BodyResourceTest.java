package dk.referat.body;

import static dk.referat.Fixture.code;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.inDanish;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.put;
import static dk.referat.Fixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodyResourceTest {

    @Test
    void createsABodyThatIsInternalUnlessSaid() {
        String code = code();
        Response created = post("/bodies", """
                {"code": "%s", "name": "Økonomiudvalget", "kind": "COMMITTEE"}
                """.formatted(code))
                .statusCode(201)
                .body("code", equalTo(code))
                .body("name", equalTo("Økonomiudvalget"))
                .body("kind", equalTo("COMMITTEE"))
                .body("publicationPolicy", equalTo("INTERNAL"))
                .body("closedTitlePolicy", equalTo("NEUTRAL"))
                .body("refs", empty())
                .extract()
                .response();

        assertThat(created.header("Location")).endsWith(Api.V1 + "/bodies/" + created.path("id"));
        assertThat(created.header("ETag")).isEqualTo("\"c1\"");
    }

    @Test
    void findsABodyByItsCodeAndByItsId() {
        String code = Fixture.body();
        String id = get("/bodies/" + code).statusCode(200).extract().path("id");
        get("/bodies/" + id).statusCode(200).body("code", equalTo(code));
    }

    @Test
    void findsABodyWhoseCodeHasDanishLetters() {
        String code = "ØK" + code().substring(0, 12);
        create("/bodies", """
                {"code": "%s", "name": "Økonomiudvalget", "kind": "COMMITTEE"}
                """.formatted(code));
        get("/bodies/" + code).statusCode(200).body("code", equalTo(code));
    }

    @Test
    void saysThatThereIsNoBodyOfACode() {
        get("/bodies/NIL").statusCode(404).body("detail", equalTo("There is no body NIL."));
    }

    @Test
    void listsBodiesByCodePageByPage() {
        String first = Fixture.body();
        String second = first + "x";
        create("/bodies", """
                {"code": "%s", "name": "Udvalget", "kind": "COMMITTEE"}
                """.formatted(second));

        List<String> codes = new ArrayList<>();
        String next = Api.V1 + "/bodies?limit=7";
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).when().get(next);
            page.then().statusCode(200);
            codes.addAll(page.path("items.code"));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }

        assertThat(codes).doesNotHaveDuplicates().containsSubsequence(first, second);
    }

    @Test
    void refusesASecondBodyOfTheSameCode() {
        String request = """
                {"code": "%s", "name": "Udvalget", "kind": "COMMITTEE"}
                """.formatted(Fixture.body());

        post("/bodies", request).statusCode(409).body("detail", equalTo("There is a body of this code already."));
        inDanish()
                .contentType(ContentType.JSON)
                .body(request)
                .when()
                .post(Api.V1 + "/bodies")
                .then()
                .statusCode(409)
                .body("detail", equalTo("Der er allerede et udvalg med denne kode."));
    }

    @Test
    void namesEverythingThatIsWrong() {
        post("/bodies", """
                {"code": "A B", "name": " ", "kind": "CLUB", "publicationPolicy": "SECRET", "refs": [{}], "bogus": 1}
                """)
                .statusCode(400)
                .body("type", equalTo("/problems/invalid"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/code",
                                "/name",
                                "/kind",
                                "/publicationPolicy",
                                "/refs/0/system",
                                "/refs/0/kind",
                                "/refs/0/id",
                                "/bogus"));
    }

    @Test
    void asksForWhatABodyMustHave() {
        post("/bodies", "{}").statusCode(400).body("errors.pointer", containsInAnyOrder("/code", "/name", "/kind"));
    }

    @Test
    void replacesWhatMayChange() {
        String body = "/bodies/" + Fixture.body("PUBLIC", "SHOW");
        put(body, """
                {"name": "Chefforum", "kind": "MANAGEMENT_FORUM",
                 "refs": [{"system": "FK", "kind": "organisation", "id": "0f3c"}]}
                """, etag(body))
                .statusCode(200)
                .body("name", equalTo("Chefforum"))
                .body("kind", equalTo("MANAGEMENT_FORUM"))
                .body("publicationPolicy", equalTo("INTERNAL"))
                .body("closedTitlePolicy", equalTo("NEUTRAL"))
                .body("refs.id", contains("0f3c"));
    }

    @Test
    void patchesOneMemberAndLeavesTheOthers() {
        String body = "/bodies/" + Fixture.body("PUBLIC", "SHOW");
        patch(body, """
                {"name": "Byrådet"}
                """, etag(body))
                .statusCode(200)
                .body("name", equalTo("Byrådet"))
                .body("publicationPolicy", equalTo("PUBLIC"))
                .body("closedTitlePolicy", equalTo("SHOW"));
    }

    @Test
    void fallsBackToTheSafeChoiceWhereAPatchTakesOneAway() {
        String body = "/bodies/" + Fixture.body("PUBLIC", "SHOW");
        patch(body, """
                {"publicationPolicy": null}
                """, etag(body)).statusCode(200).body("publicationPolicy", equalTo("INTERNAL"));
    }

    @Test
    void doesNotChangeTheCode() {
        String body = "/bodies/" + Fixture.body();
        patch(body, """
                {"code": "NY"}
                """, etag(body)).statusCode(400).body("errors.pointer", contains("/code"));
    }

    @Test
    void deletesABodyThatNeverMetWithItsMemberships() {
        String body = "/bodies/" + Fixture.body();
        String membership = create(body + "/memberships", """
                {"party": {"kind": "PERSON", "name": "Jens Lund"}}
                """);

        delete(body, etag(body)).statusCode(204);
        get("/memberships/" + membership).statusCode(404);
    }

    @Test
    void keepsABodyThatHasMeetings() {
        String code = Fixture.body();
        meeting(code, "2026-03-04");

        delete("/bodies/" + code, etag("/bodies/" + code))
                .statusCode(409)
                .body("detail", equalTo("The body has meetings and is not deleted."));
        assertThat(read("/bodies/" + code).getString("code")).isEqualTo(code);
    }

    @Test
    void refusesAPageThatIsTooLong() {
        get("/bodies?limit=501").statusCode(400).body("errors.parameter", contains("limit"));
        get("/bodies?limit=0").statusCode(400);
        get("/bodies?cursor=x").statusCode(400).body("errors.parameter", contains("cursor"));
        get("/bodies?name=x").statusCode(400).body("errors.parameter", contains("name"));
        get("/bodies?limit=1").header("Link", endsWith("rel=\"next\""));
    }
}
