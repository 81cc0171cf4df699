package dk.referat.importing.job;

import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP archive that somebody sent. Its central directory says what is in it, as for whoever unpacks it, and whatever
 * stands before an entry's own content is passed over; so nothing can be hidden by saying it in one place only. (The JDK's
 * ZipInputStream reads those places instead, and its ZipFile tells neither links nor how a name is written.) Sizes are
 * counted while unpacking, checksums compared; nothing is written under a name from the archive, and no archive within
 * it is opened.
 */
final class Archive implements AutoCloseable {

    private static final int MEGABYTE = 1024 * 1024;
    private static final Pattern JUNK =
            Pattern.compile("(?:.*/)?(?:__MACOSX/.*|\\.DS_Store|\\._[^/]*|Thumbs\\.db|desktop\\.ini)");

    private final ZipFile zip;
    private final ArchiveLimits limits;

    private Archive(ZipFile zip, ArchiveLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** Takes a file: its place in the archive from 1, its name, its content. */
    interface Taker {
        void take(int place, String name, byte[] content);
    }

    static Archive open(Optional<Path> file, ArchiveLimits limits) {
        try {
            return new Archive(
                    ZipFile.builder()
                            .setPath(file.orElseThrow(Archive::refusal))
                            // Names are read here; only one that says it is UTF-8 is.
                            .setCharset(StandardCharsets.ISO_8859_1)
                            .setUseUnicodeExtraFields(false)
                            .setIgnoreLocalFileHeader(true)
                            .get(),
                    limits);
        } catch (IOException | IllegalArgumentException e) {
            // Not only what is no archive: one that contradicts itself, too.
            throw refusal();
        }
    }

    private static Invalid refusal() {
        return new Invalid(Violation.at("", "invalid.archive.none"));
    }

    /** What computers leave in archives by themselves. */
    static boolean isJunk(String name) {
        return JUNK.matcher(name).matches();
    }

    /** Hands over every file, or throws {@code Invalid} with what is wrong. */
    void read(Taker taker) {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > limits.entries()) {
            throw new Invalid(Violation.at("", "invalid.archive.entries", limits.entries()));
        }
        check(entries);
        long left = (long) limits.totalMegabytes() * MEGABYTE;
        int place = 0;
        boolean any = false;
        for (ZipArchiveEntry entry : entries) {
            if (!entry.isDirectory()) {
                String name = EntryName.of(entry);
                byte[] content = isJunk(name) ? new byte[0] : content(entry, name, left);
                left -= content.length;
                any |= !isJunk(name);
                taker.take(++place, name, content);
            }
        }
        if (!any) {
            throw new Invalid(Violation.at("", "invalid.archive.empty"));
        }
    }

    private static void check(List<ZipArchiveEntry> entries) {
        Violations violations = new Violations();
        Set<String> names = new HashSet<>();
        int place = 0;
        for (ZipArchiveEntry entry : entries) {
            place++;
            EntryName.fault(entry, place).ifPresent(violations::add);
            String name = EntryName.of(entry);
            if (!names.add(name)) {
                violations.add(Violation.at("", "invalid.archive.twice", name));
            }
            if (entry.isUnixSymlink()) {
                violations.add(Violation.at("", "invalid.archive.link", name));
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                violations.add(Violation.at("", "invalid.archive.encrypted", name));
            } else if (entry.getMethod() != ZipArchiveEntry.STORED && entry.getMethod() != ZipArchiveEntry.DEFLATED) {
                violations.add(Violation.at("", "invalid.archive.method", name));
            }
        }
        violations.throwIfAny();
    }

    private byte[] content(ZipArchiveEntry entry, String name, long left) {
        int most = limits.fileMegabytes() * MEGABYTE;
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
            content = in.readNBytes((int) Math.min(most, left) + 1);
        } catch (IOException e) {
            throw damaged(name);
        }
        if (content.length > left) {
            throw new Invalid(Violation.at("", "invalid.archive.total", limits.totalMegabytes(), name));
        }
        // What is small is no bomb, however well it packs.
        if (content.length > MEGABYTE && content.length / limits.ratio() > entry.getCompressedSize()) {
            throw new Invalid(Violation.at("", "invalid.archive.ratio", name, limits.ratio()));
        }
        if (content.length > most) {
            throw new Invalid(Violation.at("", "invalid.archive.file", name, limits.fileMegabytes()));
        }
        CRC32 sum = new CRC32();
        sum.update(content);
        if (sum.getValue() != entry.getCrc()) {
            throw damaged(name);
        }
        return content;
    }

    private static Invalid damaged(String name) {
        return new Invalid(Violation.at("", "invalid.archive.damaged", name));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
