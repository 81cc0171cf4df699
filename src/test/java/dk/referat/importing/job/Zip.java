package dk.referat.importing.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes archives, in order and not. */
final class Zip {

    private static final int CENTRAL_HEADER = 0x02014b50;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    Zip() {
        zip.setEncoding("UTF-8");
    }

    /** In an older way to write names, which does not say what it is. */
    Zip namedIn(Charset charset) {
        zip.setEncoding(charset.name());
        zip.setUseLanguageEncodingFlag(false);
        return this;
    }

    Zip with(String name, String text) {
        return with(new ZipArchiveEntry(name), text.getBytes(UTF_8));
    }

    Zip with(String name, byte[] content) {
        return with(new ZipArchiveEntry(name), content);
    }

    Zip withLink(String name, String target) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(0120777);
        return with(entry, target.getBytes(UTF_8));
    }

    private Zip with(ZipArchiveEntry entry, byte[] content) {
        try {
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With other bits at an offset into the last header of its central directory. */
    byte[] withCentralHeader(int offset, int changed) {
        byte[] archive = bytes();
        int header = archive.length - 4;
        while (intAt(archive, header) != CENTRAL_HEADER) {
            header--;
        }
        archive[header + offset] ^= (byte) changed;
        return archive;
    }

    private static int intAt(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
    }
}
