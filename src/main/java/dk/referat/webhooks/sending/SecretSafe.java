package dk.referat.webhooks.sending;

import dk.referat.http.InstallationSecret;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts signing secrets for the database, each with a key of its own made from the installation's secret. */
@Singleton
public class SecretSafe {

    private static final byte[] PURPOSE = "signing secret of a webhook".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int TAG_BITS = 128;
    private static final GCMParameterSpec COUNTER = new GCMParameterSpec(TAG_BITS, new byte[12]);

    private final InstallationSecret installation;
    private final SecureRandom random = new SecureRandom();

    SecretSafe(InstallationSecret installation) {
        this.installation = installation;
    }

    public byte[] lock(SigningSecret secret) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        byte[] locked = crypt(Cipher.ENCRYPT_MODE, salt, secret.bytes());
        return ByteBuffer.allocate(SALT + locked.length).put(salt).put(locked).array();
    }

    public SigningSecret open(byte[] locked) {
        byte[] salt = Arrays.copyOf(locked, SALT);
        return SigningSecret.of(crypt(Cipher.DECRYPT_MODE, salt, Arrays.copyOfRange(locked, SALT, locked.length)));
    }

    private byte[] crypt(int mode, byte[] salt, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(installation.seal(PURPOSE, salt), "AES"), COUNTER);
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
