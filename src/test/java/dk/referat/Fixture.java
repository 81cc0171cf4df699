package dk.referat;

import static io.restassured.RestAssured.given;

import dk.referat.http.Api;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigInteger;
import java.util.UUID;

/**
 * What tests start from, made over HTTP as a client would. Everything is new at every call, so that no test depends on
 * what others left behind. Paths are those behind {@link Api#V1}.
 */
public final class Fixture {

    public static final String UNKNOWN = "0198c0de-0000-7000-8000-000000000001";

    private Fixture() {}

    /** The code of a new body. */
    public static String body() {
        return body("INTERNAL", "NEUTRAL");
    }

    public static String body(String publicationPolicy, String closedTitlePolicy) {
        String code = code();
        create("/bodies", """
                {"code": "%s", "name": "Direktionen", "kind": "EXECUTIVE_BOARD", "publicationPolicy": "%s",
                 "closedTitlePolicy": "%s"}
                """.formatted(code, publicationPolicy, closedTitlePolicy));
        return code;
    }

    public static String code() {
        String random = new BigInteger(UUID.randomUUID().toString().replace("-", ""), 16).toString(36);
        return "T" + random.substring(0, 15);
    }

    public static String meeting() {
        return meeting(body(), "2026-03-04");
    }

    public static String meeting(String body, String date) {
        return create("/meetings", """
                {"body": "%s", "kind": "ORDINARY", "date": "%s"}
                """.formatted(body, date));
    }

    public static String item(String meeting, String title) {
        return create("/meetings/" + meeting + "/agenda-items", """
                {"title": "%s"}
                """.formatted(title));
    }

    public static String subItem(String meeting, String parent, String title) {
        return create("/meetings/" + meeting + "/agenda-items", """
                {"parent": "%s", "title": "%s"}
                """.formatted(parent, title));
    }

    /** A draft. */
    public static String decision(String item, String text) {
        return create("/agenda-items/" + item + "/decisions", """
                {"text": "%s"}
                """.formatted(text));
    }

    public static String confirmedDecision(String item, String text) {
        String decision = decision(item, text);
        move("/decisions/" + decision, "CONFIRMED");
        return decision;
    }

    public static String task(String decision, String description) {
        return create("/decisions/" + decision + "/tasks", """
                {"description": "%s"}
                """.formatted(description));
    }

    public static String attachment(String item, String documentNumber) {
        return create("/agenda-items/" + item + "/attachments", """
                {"title": "Notat", "documentNumber": "%s"}
                """.formatted(documentNumber));
    }

    /** A hearing in June. */
    public static String pathStep(String item) {
        return create("/agenda-items/" + item + "/path-steps", """
                {"process": "Høring", "role": "HEARING", "planned": {"text": "juni 2026"}}
                """);
    }

    public static void publishAgenda(String meeting) {
        move("/meetings/" + meeting, "AGENDA_DRAFT");
        move("/meetings/" + meeting, "AGENDA_PUBLISHED");
    }

    /** Publishes the agenda and holds the meeting; one item of it must be approved. */
    public static void hold(String meeting) {
        publishAgenda(meeting);
        move("/meetings/" + meeting, "HELD");
    }

    public static void approveMinutes(String meeting) {
        move("/meetings/" + meeting, "MINUTES_DRAFT");
        move("/meetings/" + meeting, "MINUTES_APPROVED");
    }

    /** A meeting that was held, with one approved item. */
    public static String heldMeeting(String body, String date) {
        String meeting = meeting(body, date);
        move("/agenda-items/" + item(meeting, "Godkendelse af dagsorden"), "APPROVED");
        hold(meeting);
        return meeting;
    }

    public static void move(String path, String to) {
        move(path, to, etag(path)).statusCode(200);
    }

    public static ValidatableResponse move(String path, String to, String etag) {
        return post(path + "/transitions", "{\"to\": \"%s\"}".formatted(to), etag);
    }

    /** The id of what was created. */
    public static String create(String path, String json) {
        return post(path, json).statusCode(201).extract().path("id");
    }

    public static void change(String path, String json) {
        patch(path, json, etag(path)).statusCode(200);
    }

    public static String etag(String path) {
        return get(path).statusCode(200).extract().header("ETag");
    }

    public static JsonPath read(String path) {
        return get(path).statusCode(200).extract().jsonPath();
    }

    public static ValidatableResponse get(String path) {
        return given().when().get(Api.V1 + path).then();
    }

    public static ValidatableResponse post(String path, String json) {
        return json(json).when().post(Api.V1 + path).then();
    }

    public static ValidatableResponse post(String path, String json, String etag) {
        return json(json).header("If-Match", etag).when().post(Api.V1 + path).then();
    }

    public static ValidatableResponse put(String path, String json, String etag) {
        return json(json).header("If-Match", etag).when().put(Api.V1 + path).then();
    }

    public static ValidatableResponse patch(String path, String json, String etag) {
        return mergePatch(json)
                .header("If-Match", etag)
                .when()
                .patch(Api.V1 + path)
                .then();
    }

    public static ValidatableResponse delete(String path, String etag) {
        return given().header("If-Match", etag).when().delete(Api.V1 + path).then();
    }

    public static RequestSpecification json(String json) {
        return given().contentType(ContentType.JSON).body(json);
    }

    public static RequestSpecification mergePatch(String json) {
        return given().contentType(Api.MERGE_PATCH + "; charset=utf-8").body(json);
    }

    public static RequestSpecification inDanish() {
        return given().header("Accept-Language", "da");
    }
}
