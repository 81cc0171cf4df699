package dk.referat.contract;

import static io.restassured.RestAssured.given;

import dk.referat.Callers;
import dk.referat.http.Api;
import io.restassured.specification.RequestSpecification;

/** Goes wrong in each way that answers a problem. Only the probes can fail at will, or refuse a caller. */
final class ExampleProblems {

    private static final String BODIES = Api.V1 + "/bodies";
    private static final String ONE = BODIES + "/ERR";
    private static final String CHANGES = Api.V1 + "/changes?after=";
    private static final String FAILURES = Api.V1 + "/probes/failures/";

    private static final String KEY = "Idempotency-Key";

    private final ExampleRecorder recorder;

    ExampleProblems(ExampleRecorder recorder) {
        this.recorder = recorder;
    }

    void cause() {
        String board = """
                {"code": "ERR", "name": "Byggeudvalget", "kind": "COMMITTEE"}
                """;
        json(board).header(KEY, "4711").post(BODIES).then().statusCode(201);
        recorded(json(board.replace("ERR", "ER2")).header(KEY, "4711"))
                .post(BODIES)
                .then()
                .statusCode(422);
        recorded(json(board)).post(BODIES).then().statusCode(409);
        recorded(json("{\"kind\": \"PARTY\", \"colour\": \"red\"}"))
                .post(BODIES)
                .then()
                .statusCode(400);
        recorded(given().contentType("text/csv").body("a;b"))
                .post(BODIES)
                .then()
                .statusCode(415);
        recorded(json("\"" + "a".repeat(2 * 1024 * 1024) + "\""))
                .post(BODIES)
                .then()
                .statusCode(413);
        recorded(given())
                .get(Api.V1 + "/meetings/0198c0de-0000-7000-8000-000000000001")
                .then()
                .statusCode(404);
        String cursor = given().get(CHANGES + "now").path("next");
        recorded(given().header(Callers.API_KEY, Callers.NOBODY))
                .get(CHANGES + cursor)
                .then()
                .statusCode(410);
        recorded(given().accept("text/csv")).get(BODIES).then().statusCode(406);
        recorded(given()).delete(ONE).then().statusCode(428);
        recorded(given().header("If-Match", "\"c0\"")).delete(ONE).then().statusCode(412);
        recorded(given()).get(FAILURES + "anonymous").then().statusCode(401);
        recorded(given()).get(FAILURES + "forbidden").then().statusCode(403);
        recorded(given()).get(FAILURES + "bug").then().statusCode(500);
        recorded(given()).get(FAILURES + "away").then().statusCode(503);
    }

    private RequestSpecification recorded(RequestSpecification request) {
        return request.filter(recorder);
    }

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }
}
