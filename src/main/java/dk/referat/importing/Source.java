package dk.referat.importing;

import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A text as it was sent.
 *
 * @param sha256 of its bytes, in lower-case hex
 */
record Source(String text, String sha256) {

    static Source of(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Invalid(Violation.at("", "invalid.import.binary"));
            }
            return new Source(text, DigestUtils.sha256Hex(bytes));
        } catch (CharacterCodingException e) {
            throw new Invalid(Violation.at("", noText(bytes)));
        }
    }

    /** Word processors' files are ZIP archives, too. */
    private static String noText(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        return switch (start) {
            case "PK\3\4" -> "invalid.import.zip-archive";
            case "%PDF" -> "invalid.import.pdf";
            default -> "invalid.not-utf8";
        };
    }
}
