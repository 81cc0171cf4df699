package dk.referat.database;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** The folder that everything is kept in: private to its user, and held by one process at a time. */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Where a user of this platform expects it. */
    public static Path customary() {
        String home = System.getProperty("user.home");
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Referat");
        }
        if (system.startsWith("windows")) {
            return Path.of(System.getenv().getOrDefault("LOCALAPPDATA", home), "Referat");
        }
        return Path.of(System.getenv().getOrDefault("XDG_DATA_HOME", home + "/.local/share"), "referat");
    }

    static DataFolder open(Path wanted) {
        try {
            Path path = Private.createFolder(wanted);
            if (!Files.exists(lockFile(path)) && !Folders.isEmpty(path)) {
                throw new CannotStart("The data folder " + path + " is not empty, and nothing of Referat is in it.");
            }
            FileChannel lock = FileChannel.open(lockFile(path), Set.of(CREATE, WRITE), Private.file(path));
            if (!isHeld(lock)) {
                lock.close();
                throw new CannotStart("Another Referat is running on the data folder " + path + ".");
            }
            Private.close(path);
            return new DataFolder(path, lock);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + wanted + " cannot be used", e);
        }
    }

    private static boolean isHeld(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    Path cluster() {
        return cluster(path);
    }

    static Path cluster(Path folder) {
        return folder.resolve("postgres");
    }

    Path binaries() {
        return path.resolve("server");
    }

    Path passwordFile() {
        return passwordFile(path);
    }

    static Path passwordFile(Path folder) {
        return folder.resolve("password");
    }

    /** By this a folder is known to be one of these. */
    static Path lockFile(Path folder) {
        return folder.resolve("referat.lock");
    }

    /** The password of this folder's database, made up when there is no database yet. */
    String password() throws IOException {
        if (Files.exists(passwordFile())) {
            return Files.readString(passwordFile(), US_ASCII).strip();
        }
        if (Files.exists(cluster())) {
            throw new CannotStart("The password of the database is missing: " + passwordFile() + ".");
        }
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        writePassword(password);
        return password;
    }

    private void writePassword(String password) throws IOException {
        Path draft = path.resolve("password.new");
        Files.deleteIfExists(draft);
        try (FileChannel file = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), Private.file(path))) {
            file.write(ByteBuffer.wrap(password.getBytes(US_ASCII)));
            file.force(true);
        }
        Files.move(draft, passwordFile(), ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
