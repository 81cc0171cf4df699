package dk.referat.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes and reads cursors: the key of a row, sealed together with the path and the filters it was read with. */
@Singleton
class Cursors {

    private static final byte VERSION = 1;
    private static final int SEAL = 32;

    private final InstallationSecret secret;
    private final ObjectMapper mapper;

    Cursors(InstallationSecret secret, ObjectMapper mapper) {
        this.secret = secret;
        this.mapper = mapper;
    }

    String write(List<String> rowKey, UriInfo uri) {
        byte[] payload = json(rowKey);
        byte[] cursor = ByteBuffer.allocate(1 + SEAL + payload.length)
                .put(VERSION)
                .put(seal(payload, uri))
                .put(payload)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    List<String> read(String cursor, UriInfo uri) {
        byte[] bytes = decode(cursor);
        if (bytes.length <= 1 + SEAL || bytes[0] != VERSION) {
            throw refusal();
        }
        byte[] payload = Arrays.copyOfRange(bytes, 1 + SEAL, bytes.length);
        if (!MessageDigest.isEqual(Arrays.copyOfRange(bytes, 1, 1 + SEAL), seal(payload, uri))) {
            throw refusal();
        }
        try {
            return mapper.readValue(payload, new TypeReference<List<String>>() {});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] seal(byte[] payload, UriInfo uri) {
        SortedMap<String, List<String>> filters = new TreeMap<>(uri.getQueryParameters());
        filters.remove(PageRequest.CURSOR);
        filters.remove(PageRequest.LIMIT);
        filters.replaceAll((name, values) -> values.stream().sorted().toList());
        // One JSON array: no two requests write the same bytes.
        return secret.seal(new byte[] {VERSION}, json(List.of(payload, uri.getPath(), filters)));
    }

    private byte[] json(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw refusal();
        }
    }

    private static Invalid refusal() {
        return new Invalid(Violation.ofParameter(PageRequest.CURSOR, "invalid.cursor"));
    }
}
