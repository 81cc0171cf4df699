package dk.referat.webhooks.sending;

import dk.referat.http.Encryption;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** Encrypts signing secrets for the database. */
@Singleton
public class SecretSafe {

    private static final byte[] PURPOSE = "signing secret of a webhook".getBytes(StandardCharsets.US_ASCII);

    private final Encryption encryption;

    SecretSafe(Encryption encryption) {
        this.encryption = encryption;
    }

    public byte[] lock(SigningSecret secret) {
        return encryption.lock(PURPOSE, secret.bytes());
    }

    public SigningSecret open(byte[] locked) {
        return encryption
                .open(PURPOSE, locked)
                .map(SigningSecret::of)
                .orElseThrow(() -> new IllegalStateException("A secret of another installation, or none"));
    }
}
