package dk.referat.retention.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What is on a list, in lines of JSON: what the list is, each thing, and last the SHA-256 of all bytes before that line, by
 * which a file that was cut off or changed shows itself.
 */
record RetentionExport(String head, List<RetentionItem> items, Function<RetentionItem, byte[]> text) {

    private static final HexFormat HEX = HexFormat.of();

    /** Answers the hash that its last line has. */
    String writeTo(OutputStream out) throws IOException {
        MessageDigest all = DigestUtils.getSha256Digest();
        DigestOutputStream hashed = new DigestOutputStream(out, all);
        hashed.write((head + "\n").getBytes(UTF_8));
        for (RetentionItem item : items) {
            hashed.write(text.apply(item));
        }
        String sha256 = HEX.formatHex(all.digest());
        out.write("{\"type\": \"end\", \"id\": null, \"data\": {\"sha256\": \"%s\"}}\n"
                .formatted(sha256)
                .getBytes(UTF_8));
        out.flush();
        return sha256;
    }

    String hash() {
        try {
            return writeTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hashOf(byte[] text) {
        return DigestUtils.sha256Hex(text);
    }
}
