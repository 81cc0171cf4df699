package dk.referat.contract;

import static io.restassured.RestAssured.given;

import dk.referat.http.Api;
import dk.referat.importing.job.Archives;
import io.restassured.specification.RequestSpecification;

/** Sends requests that succeed and has each recorded. */
final class ExampleClient {

    private static final String JSON = "application/json; charset=utf-8";

    private final ExampleRecorder recorder;

    ExampleClient(ExampleRecorder recorder) {
        this.recorder = recorder;
    }

    String post(String path, String json) {
        return recorded()
                .contentType(JSON)
                .body(json)
                .post(Api.V1 + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Makes something new below a thing of which it needs the edition. */
    void create(String path, String json, String etag) {
        recorded()
                .contentType(JSON)
                .header("If-Match", etag)
                .body(json)
                .post(Api.V1 + path)
                .then()
                .statusCode(201);
    }

    /** Only asked for, so not worth an example. */
    String read(String path, String member) {
        return given().get(Api.V1 + path).jsonPath().getString(member);
    }

    /** Makes something without saying anything of it. */
    String post(String path) {
        return recorded()
                .noContentType()
                .post(Api.V1 + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Asks for something and makes nothing. */
    void ask(String path) {
        recorded().noContentType().post(Api.V1 + path).then().statusCode(200);
    }

    void post(String path, String json, String etag) {
        recorded()
                .contentType(JSON)
                .header("If-Match", etag)
                .body(json)
                .post(Api.V1 + path)
                .then()
                .statusCode(200);
    }

    void move(String path, String to) {
        post(path + "/transitions", "{\"to\": \"" + to + "\"}", etag(path));
    }

    void put(String path, String json) {
        recorded()
                .contentType(JSON)
                .header("If-Match", etag(path))
                .body(json)
                .put(Api.V1 + path)
                .then()
                .statusCode(200);
    }

    /** What needs no edition. */
    void load(String path, String json, int status) {
        recorded().contentType(JSON).body(json).put(Api.V1 + path).then().statusCode(status);
    }

    void patch(String path, String json) {
        recorded()
                .contentType(Api.MERGE_PATCH + "; charset=utf-8")
                .header("If-Match", etag(path))
                .body(json)
                .patch(Api.V1 + path)
                .then()
                .statusCode(200);
    }

    void delete(String path) {
        recorded().header("If-Match", etag(path)).delete(Api.V1 + path).then().statusCode(204);
    }

    void get(String path) {
        recorded().get(Api.V1 + path).then().statusCode(200);
    }

    void takeIn(String path, String text, int status) {
        recorded()
                .contentType("text/plain; charset=utf-8")
                .body(text)
                .post(Api.V1 + path)
                .then()
                .statusCode(status);
    }

    /** The id of the job that an archive of texts became. */
    String send(String path, byte[] archive) {
        return recorded()
                .config(Archives.SENT_AS_THEY_ARE)
                .contentType("application/zip")
                .body(archive)
                .post(Api.V1 + path)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private RequestSpecification recorded() {
        return given().filter(recorder).when();
    }

    /** Only asked for, so not worth an example. */
    String etag(String path) {
        return given().get(Api.V1 + path).header("ETag");
    }
}
