package dk.referat.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.Fixture;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Requests to one of two services, whichever it falls to. */
public final class RaceCalls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String adminKey;
    private volatile List<URI> services = List.of();

    public RaceCalls(String adminKey) {
        this.adminKey = adminKey;
    }

    public void servedBy(URI... addresses) {
        services = List.of(addresses);
    }

    /** The id of a new body. */
    public String body(String policy) throws IOException, InterruptedException {
        return sure("/bodies", """
                {"code": "%s", "name": "Udvalget", "kind": "COMMITTEE", "publicationPolicy": "%s"}
                """.formatted(Fixture.code(), policy)).path("id").asText();
    }

    public String key(String role, @Nullable String body) throws IOException, InterruptedException {
        return sure("/api-keys", """
                {"name": "%1$s", "grants": [{"role": "%1$s", "body": %2$s}]}
                """.formatted(role, body == null ? null : '"' + body + '"'))
                .path("key")
                .asText();
    }

    private JsonNode sure(String path, String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(new Random(), adminKey, "POST", path, json, null, 0);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** As the administrator, who may do everything. */
    public HttpResponse<String> send(
            Random random, String method, String path, @Nullable String json, @Nullable String etag)
            throws IOException, InterruptedException {
        return send(random, adminKey, method, path, json, etag, 0);
    }

    public HttpResponse<String> send(
            Random random,
            @Nullable String key,
            String method,
            String path,
            @Nullable String json,
            @Nullable String etag,
            int wait)
            throws IOException, InterruptedException {
        URI service = services.get(random.nextInt(services.size()));
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(20 + wait))
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.header(
                    "Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        }
        if (key != null) {
            request.header("X-API-Key", key);
        }
        if (etag != null) {
            request.header("If-Match", etag);
        }
        if (wait > 0) {
            request.header("Prefer", "wait=" + wait);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }
}
