package dk.referat.changes;

import dk.referat.http.Encryption;
import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Writes and reads cursors of the feed. They are encrypted, all equally long and never twice the same: a number would
 * count what is hidden, and two that are equal would tell that nothing hidden happened in between.
 */
@Singleton
class FeedCursors {

    private static final byte VERSION = 1;
    private static final byte[] PURPOSE = "cursor of the feed".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGEST = 16;
    private static final int UUID_BYTES = 16;
    private static final int CONTENT = UUID_BYTES + Long.BYTES + UUID_BYTES + DIGEST + DIGEST;
    private static final int LENGTH = 1 + CONTENT + Encryption.OVERHEAD;

    private final Encryption encryption;

    FeedCursors(Encryption encryption) {
        this.encryption = encryption;
    }

    String write(UUID epoch, Position position, Scope scope) {
        byte[] content = put(put(ByteBuffer.allocate(CONTENT), epoch).putLong(position.number()), position.mark())
                .put(rights(scope))
                .put(filters(scope))
                .array();
        byte[] bytes = ByteBuffer.allocate(LENGTH)
                .put(VERSION)
                .put(encryption.lock(PURPOSE, content))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the text says, judged by what its reader may see and asks for now. */
    Reading read(String text, Scope scope) {
        byte[] bytes = decode(text);
        if (bytes.length != LENGTH || bytes[0] != VERSION) {
            throw refusal();
        }
        ByteBuffer content = encryption
                .open(PURPOSE, Arrays.copyOfRange(bytes, 1, LENGTH))
                .map(ByteBuffer::wrap)
                .orElseThrow(FeedCursors::refusal);
        UUID epoch = uuid(content);
        Position position = new Position(content.getLong(), uuid(content));
        boolean sameRights = MessageDigest.isEqual(digest(content), rights(scope));
        if (!MessageDigest.isEqual(digest(content), filters(scope))) {
            throw refusal();
        }
        return new Reading(epoch, position, sameRights);
    }

    record Reading(UUID epoch, Position position, boolean sameRights) {}

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
        return Arrays.copyOf(DigestUtils.sha256(text), DIGEST);
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
