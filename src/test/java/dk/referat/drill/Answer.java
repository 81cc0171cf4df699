package dk.referat.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;

/** What the service said. */
record Answer(HttpResponse<String> response, JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) throws IOException {
        return new Answer(response, JSON.readTree(response.body()));
    }

    int status() {
        return response.statusCode();
    }

    boolean isSuccess() {
        return status() / 100 == 2;
    }

    /** Not now, said as the contract says it. */
    boolean isClearRefusal() {
        return status() == 503 && isProblem() && header("Retry-After").matches("[0-9]+")
                || status() == 507 && isProblem();
    }

    /** An earlier attempt of the same is still under way. */
    boolean isUnderWay() {
        return status() == 409 && json.path("detail").asText().contains("is being worked on");
    }

    boolean isReplayed() {
        return header("Idempotency-Replayed").equals("true");
    }

    private boolean isProblem() {
        return header("Content-Type").startsWith("application/problem+json");
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    String etag() {
        return header("ETag");
    }

    String id() {
        return json.path("id").asText();
    }

    long version() {
        return json.path("version").asLong();
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.request().uri().getPath() + ": " + status() + " "
                + response.body();
    }
}
