package dk.referat.http;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-GCM with keys made from the installation's secret; nothing encrypted for one purpose is read for another. */
@Singleton
public class Encryption {

    private static final int SALT = 16;
    private static final int TAG = 16;

    /** By how many bytes it is longer than what was encrypted. */
    public static final int OVERHEAD = SALT + TAG;

    // A key of its own each time, so that none is ever used twice with the same counter.
    private static final GCMParameterSpec COUNTER = new GCMParameterSpec(TAG * Byte.SIZE, new byte[12]);

    private final InstallationSecret secret;
    private final SecureRandom random = new SecureRandom();

    Encryption(InstallationSecret secret) {
        this.secret = secret;
    }

    public byte[] lock(byte[] purpose, byte[] content) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        try {
            byte[] locked = crypt(Cipher.ENCRYPT_MODE, purpose, salt, content);
            return ByteBuffer.allocate(SALT + locked.length)
                    .put(salt)
                    .put(locked)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty if it is not what {@link #lock} made for this purpose. */
    public Optional<byte[]> open(byte[] purpose, byte[] locked) {
        try {
            byte[] salt = Arrays.copyOf(locked, SALT);
            byte[] content = Arrays.copyOfRange(locked, Math.min(SALT, locked.length), locked.length);
            return Optional.of(crypt(Cipher.DECRYPT_MODE, purpose, salt, content));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private byte[] crypt(int mode, byte[] purpose, byte[] salt, byte[] content) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secret.seal(purpose, salt), "AES"), COUNTER);
        return cipher.doFinal(content);
    }
}
