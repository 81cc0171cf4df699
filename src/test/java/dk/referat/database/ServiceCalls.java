package dk.referat.database;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.overview.export.Exported;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks a packaged service as one who may do everything. */
record ServiceCalls(PackagedService service) {

    private static final String ADMIN_KEY = "only-for-tests-0123456789-abcdefghijkl";

    /** With which it is started. */
    static final Map<String, String> SETTINGS = Map.of(
            "REFERAT_ADMIN_KEY", ADMIN_KEY, "REFERAT_SAMPLE_DATA", "true", "REFERAT_RATE_LIMIT_CALLER", "1000000");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, null);
    }

    JsonNode read(String path) throws IOException, InterruptedException {
        return MAPPER.readTree(get(path).body());
    }

    /** The id of what was made. */
    String post(String path, String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("POST", path, json);
        if (answer.statusCode() != 201) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return MAPPER.readTree(answer.body()).path("id").asText();
    }

    Exported export() throws IOException, InterruptedException {
        return Exported.of(get("/export").body());
    }

    /** From the end of the feed. */
    String cursor() throws IOException, InterruptedException {
        return read("/changes?after=now").path("next").asText();
    }

    private HttpResponse<String> send(String method, String path, @Nullable String json)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service.address() + "/api/v1" + path))
                .header("X-API-Key", ADMIN_KEY)
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
