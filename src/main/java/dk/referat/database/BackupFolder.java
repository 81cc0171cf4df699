package dk.referat.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Where a backup goes: a data folder like the one that it is of, with a list of its files and their SHA-256 as sha256sum
 * reads it. What a service takes a data folder by is written last, so that none starts on half a backup.
 */
final class BackupFolder {

    private static final String MANIFEST = "manifest.sha256";
    private static final int BUFFER = 1 << 20;
    private static final int ATTEMPTS = 100;

    private final Path path;
    private final Path source;
    private final Map<String, String> hashes = new TreeMap<>();
    private final byte[] buffer = new byte[BUFFER];

    private BackupFolder(Path path, Path source) {
        this.path = path;
        this.source = source;
    }

    static BackupFolder create(Path wanted, Path source) throws IOException {
        if (wanted.toAbsolutePath().normalize().startsWith(source)) {
            throw new CannotStart("The backup may not lie in the data folder " + source + ".");
        }
        if (Files.exists(wanted) && !(Files.isDirectory(wanted) && Folders.isEmpty(wanted))) {
            throw new CannotStart("The folder " + wanted + " is not empty.");
        }
        Path path = Private.createFolder(wanted);
        Private.close(path);
        return new BackupFolder(path, source);
    }

    void createFolder(Path original) throws IOException {
        Private.createFolder(place(original));
    }

    /** What the server has deleted meanwhile is not missed: it deletes it again. */
    void copy(Path original) throws IOException {
        try (InputStream in = Files.newInputStream(original)) {
            MessageDigest digest = DigestUtils.getSha256Digest();
            try (FileChannel out = create(place(original))) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                    write(out, ByteBuffer.wrap(buffer, 0, read));
                }
                out.force(true);
            }
            note(original, digest.digest());
        } catch (NoSuchFileException deletedMeanwhile) {
            if (!original.startsWith(DataFolder.cluster(source))) {
                throw deletedMeanwhile;
            }
        }
    }

    /** For a small file that is written over as a whole: never half of one state and half of the next. */
    void copySteadily(Path original) throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            byte[] once = Files.readAllBytes(original);
            if (Arrays.equals(once, Files.readAllBytes(original))) {
                write(original, once);
                return;
            }
        }
        throw new IOException(original + " never stays as it is");
    }

    void write(Path original, String text) throws IOException {
        write(original, text.getBytes(UTF_8));
    }

    private void write(Path original, byte[] content) throws IOException {
        try (FileChannel out = create(place(original))) {
            write(out, ByteBuffer.wrap(content));
            out.force(true);
        }
        note(original, DigestUtils.sha256(content));
    }

    /** Answers how many files there are. */
    int complete() throws IOException {
        String manifest = hashes.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
        for (Path folder : folders()) {
            Folders.flush(folder);
        }
        try (FileChannel out = create(path.resolve(MANIFEST))) {
            write(out, ByteBuffer.wrap(manifest.getBytes(UTF_8)));
            out.force(true);
        }
        create(DataFolder.lockFile(path)).close();
        Folders.flush(path);
        return hashes.size();
    }

    private Iterable<Path> folders() throws IOException {
        try (var all = Files.walk(path)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    private Path place(Path original) {
        return path.resolve(source.relativize(original));
    }

    private void note(Path original, byte[] hash) {
        String name = source.relativize(original).toString().replace('\\', '/');
        hashes.put(name, HexFormat.of().formatHex(hash));
    }

    private FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, Set.of(CREATE_NEW, WRITE), Private.file(path));
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }
}
