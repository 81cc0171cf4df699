package dk.referat.changes;

import dk.referat.http.InstallationSecret;
import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes and reads cursors of the feed. They are encrypted, all equally long and never twice the same: a number would
 * count what is hidden, and two that are equal would tell that nothing hidden happened in between.
 */
@Singleton
class FeedCursors {

    private static final byte VERSION = 1;
    private static final byte[] PURPOSE = "cursor of the feed".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int DIGEST = 16;
    private static final int TAG = 16;
    private static final int UUID_BYTES = 16;
    private static final int CONTENT = UUID_BYTES + Long.BYTES + UUID_BYTES + DIGEST + DIGEST;
    private static final int LENGTH = 1 + SALT + CONTENT + TAG;

    // A key of its own for each cursor, so that none is ever used twice with the same counter.
    private static final GCMParameterSpec COUNTER = new GCMParameterSpec(TAG * Byte.SIZE, new byte[12]);

    private final InstallationSecret secret;
    private final SecureRandom random = new SecureRandom();

    FeedCursors(InstallationSecret secret) {
        this.secret = secret;
    }

    String write(UUID epoch, Position position, Scope scope) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        byte[] content = put(put(ByteBuffer.allocate(CONTENT), epoch).putLong(position.number()), position.mark())
                .put(rights(scope))
                .put(filters(scope))
                .array();
        byte[] bytes = ByteBuffer.allocate(LENGTH)
                .put(VERSION)
                .put(salt)
                .put(crypt(Cipher.ENCRYPT_MODE, salt, content))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the text says, judged by what its reader may see and asks for now. */
    Reading read(String text, Scope scope) {
        byte[] bytes = decode(text);
        if (bytes.length != LENGTH || bytes[0] != VERSION) {
            throw refusal();
        }
        byte[] salt = Arrays.copyOfRange(bytes, 1, 1 + SALT);
        ByteBuffer content =
                ByteBuffer.wrap(crypt(Cipher.DECRYPT_MODE, salt, Arrays.copyOfRange(bytes, 1 + SALT, LENGTH)));
        UUID epoch = uuid(content);
        Position position = new Position(content.getLong(), uuid(content));
        boolean sameRights = MessageDigest.isEqual(digest(content), rights(scope));
        if (!MessageDigest.isEqual(digest(content), filters(scope))) {
            throw refusal();
        }
        return new Reading(epoch, position, sameRights);
    }

    record Reading(UUID epoch, Position position, boolean sameRights) {}

    private byte[] crypt(int mode, byte[] salt, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(secret.seal(PURPOSE, salt), "AES"), COUNTER);
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            if (mode == Cipher.DECRYPT_MODE) {
                throw refusal();
            }
            throw new IllegalStateException(e);
        }
    }

    private static byte[] rights(Scope scope) {
        return digest(scope.sight().everywhere()
                + sorted(scope.sight().internal())
                + sorted(scope.sight().closed()));
    }

    private static byte[] filters(Scope scope) {
        return digest(sorted(scope.types()) + scope.body());
    }

    private static String sorted(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toList().toString();
    }

    private static byte[] digest(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(whole, DIGEST);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digest(ByteBuffer content) {
        byte[] digest = new byte[DIGEST];
        content.get(digest);
        return digest;
    }

    private static ByteBuffer put(ByteBuffer content, UUID id) {
        return content.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer content) {
        return new UUID(content.getLong(), content.getLong());
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw refusal();
        }
    }

    private static Invalid refusal() {
        return new Invalid(Violation.ofParameter(ChangeQuery.AFTER, "invalid.cursor"));
    }
}
