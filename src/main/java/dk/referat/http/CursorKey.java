package dk.referat.http;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The secret that cursors are sealed with; the same on every replica. */
@Singleton
public class CursorKey {

    private final byte[] bytes;

    CursorKey(@ConfigProperty(name = "referat.cursor-key") Optional<String> configured) {
        bytes = configured.map(key -> key.getBytes(StandardCharsets.UTF_8)).orElseGet(CursorKey::random);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] random() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
