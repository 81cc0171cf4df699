package dk.referat.overview.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An export as its reader takes it apart. */
public record Exported(List<String> lines) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public static Exported of(String text) {
        return new Exported(Arrays.asList(text.split("\n")));
    }

    public JsonNode start() {
        return json(lines.get(0)).path("data");
    }

    public JsonNode end() {
        return json(lines.get(lines.size() - 1)).path("data");
    }

    public boolean isWhole() {
        return lines.get(lines.size() - 1).startsWith("{\"type\":\"END\"");
    }

    public List<String> between() {
        return lines.subList(1, lines.size() - 1);
    }

    public List<JsonNode> of(String type, String id) {
        return between().stream()
                .map(Exported::json)
                .filter(line -> line.path("type").asText().equals(type))
                .filter(line -> line.path("id").asText().equals(id))
                .map(line -> line.path("data"))
                .toList();
    }

    public List<String> types() {
        return between().stream().map(Exported::type).distinct().toList();
    }

    public Map<String, Long> counts() {
        return between().stream().collect(Collectors.groupingBy(Exported::type, Collectors.counting()));
    }

    /** Where the line stands on which the thing is itself. */
    public int placeOf(String id) {
        return IntStream.range(0, lines.size())
                .filter(line -> json(lines.get(line)).path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            between().forEach(line -> digest.update((line + "\n").getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String type(String line) {
        return json(line).path("type").asText();
    }

    private static JsonNode json(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
