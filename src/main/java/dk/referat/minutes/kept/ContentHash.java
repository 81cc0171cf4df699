package dk.referat.minutes.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.codec.digest.DigestUtils;
import org.erdtman.jcs.JsonCanonicalizer;

/** SHA-256 over the canonical form (RFC 8785) of what is answered as {@code content}, so that anybody can find it again. */
@ApplicationScoped
public class ContentHash {

    private final ObjectMapper wire;

    ContentHash(ObjectMapper wire) {
        this.wire = wire;
    }

    public String of(MinutesContent content) {
        try {
            byte[] canonical = new JsonCanonicalizer(wire.writeValueAsString(content)).getEncodedUTF8();
            return DigestUtils.sha256Hex(canonical);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
