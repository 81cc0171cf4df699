package dk.referat.planning;

import static dk.referat.Fixture.create;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.publishAgenda;
import static dk.referat.Fixture.read;
import static io.restassured.RestAssured.given;

import dk.referat.http.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What tests of planning start from. */
public final class Plan {

    private Plan() {}

    public static String standingItem(String body, String title) {
        return standingItem(body, title, "{\"frequency\": \"EVERY_MEETING\"}");
    }

    public static String standingItem(String body, String title, String rule) {
        return create("/standing-items", """
                {"body": "%s", "title": "%s", "rule": %s}
                """.formatted(body, title, rule));
    }

    public static String entry(String body, String title) {
        return create("/backlog-entries", """
                {"body": "%s", "title": "%s"}
                """.formatted(body, title));
    }

    public static String wheelEntry(String body, String title, int quarter) {
        return create("/wheel-entries", """
                {"body": "%s", "title": "%s", "quarter": %d}
                """.formatted(body, title, quarter));
    }

    /** An item on the agenda of a meeting that is held afterwards. */
    public static String approvedItem(String meeting, String title) {
        String item = item(meeting, title);
        move("/agenda-items/" + item, "APPROVED");
        return item;
    }

    public static void hold(String meeting) {
        publishAgenda(meeting);
        move("/meetings/" + meeting, "HELD");
    }

    public static ValidatableResponse step(String path, String json) {
        return post(path + "/transitions", json, etag(path));
    }

    public static void cancel(String meeting) {
        step("/meetings/" + meeting, "{\"to\": \"CANCELLED\", \"reason\": \"Ferie\"}")
                .statusCode(200);
    }

    public static JsonPath backlog(String body) {
        return read("/backlog-entries?body=" + body);
    }

    public static JsonPath propose(String meeting) {
        return given().noContentType()
                .when()
                .post(Api.V1 + "/meetings/" + meeting + "/agenda-proposal")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** {@code sources} are a kind and an id each. */
    public static ValidatableResponse accept(String meeting, String... sources) {
        String list = Arrays.stream(sources)
                .map(source -> source.split(" "))
                .map(source -> "{\"kind\": \"%s\", \"id\": \"%s\"}".formatted(source[0], source[1]))
                .collect(Collectors.joining(", "));
        return post("/meetings/" + meeting + "/agenda-proposal/acceptances", "{\"sources\": [%s]}".formatted(list));
    }
}
