package dk.referat.external;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.referat.http.InstallationSecret;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells whether something is the same as before without keeping it. */
@Singleton
class Seals {

    private static final byte[] PURPOSE = "external\0".getBytes(StandardCharsets.UTF_8);
    private static final ObjectMapper SORTED =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private final InstallationSecret secret;

    Seals(InstallationSecret secret) {
        this.secret = secret;
    }

    String of(JsonNode value) {
        try {
            return Base64.getEncoder().encodeToString(secret.seal(PURPOSE, SORTED.writeValueAsBytes(value)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> ofMembers(JsonNode object) {
        return object.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> of(entry.getValue())));
    }
}
