package dk.referat.importing.job;

import dk.referat.problem.Violation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The name of an entry of an archive: only ever shown, and still none that would do harm elsewhere. */
final class EntryName {

    /** What a Danish Windows writes; like code page 437, which the format names, but with ø. */
    private static final Charset OLD = Charset.forName("IBM850");

    private static final int LONGEST = 1000;
    private static final Pattern DRIVE = Pattern.compile("\\p{Alpha}:.*", Pattern.DOTALL);

    private EntryName() {}

    /** Programs that write UTF-8 often don't say so; other names are hardly ever UTF-8 by accident. */
    static String of(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        return utf8(raw).orElseGet(() -> new String(raw, OLD));
    }

    static Optional<Violation> fault(ZipArchiveEntry entry, int place) {
        String name = of(entry);
        boolean promised = entry.getGeneralPurposeBit().usesUTF8ForNames();
        if (promised && utf8(entry.getRawName()).isEmpty()
                || name.isBlank()
                || name.length() > LONGEST
                || name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Violation.at("", "invalid.archive.name", place));
        }
        return leadsOut(name) ? Optional.of(Violation.at("", "invalid.archive.path", name)) : Optional.empty();
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || DRIVE.matcher(name).matches()
                || Arrays.asList(name.split("/")).contains("..");
    }

    private static Optional<String> utf8(byte[] raw) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
