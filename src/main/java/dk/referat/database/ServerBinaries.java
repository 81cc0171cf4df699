package dk.referat.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL as it comes on the class path, unpacked where no other user can put anything beside it. */
record ServerBinaries(Path path) {

    /** Before anything is made on disk for a server that cannot start. */
    static void requireThatTheyComeAlong() {
        if (ServerBinaries.class.getResource(archive()) == null) {
            throw new CannotStart("No PostgreSQL comes along with it here ("
                    + archive().substring(1) + "). Name a server in QUARKUS_DATASOURCE_JDBC_URL.");
        }
    }

    static ServerBinaries unpackInto(Path folder) throws IOException {
        String archive = archive();
        Private.createFolder(folder);
        Path wanted = folder.resolve(checksum(archive));
        if (!Files.exists(wanted)) {
            unpack(archive, folder, wanted);
        }
        return new ServerBinaries(wanted);
    }

    Path program(String name) {
        Path bin = path.resolve("bin");
        Path exe = bin.resolve(name + ".exe");
        return Files.exists(exe) ? exe : bin.resolve(name);
    }

    /** Removes what earlier versions and broken-off attempts left. */
    void discardOthers(Path folder) throws IOException {
        Folders.list(folder, name -> !path.endsWith(name)).forEach(Folders::discard);
    }

    private static String archive() {
        return archive(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static String archive(String system, String machine) {
        boolean windows = system.startsWith("Windows");
        String family = windows ? "windows" : system.startsWith("Mac") ? "darwin" : system.toLowerCase(Locale.ROOT);
        // Windows on ARM runs programs for x86.
        String processor =
                windows ? "x86_64" : machine.replace("amd64", "x86_64").replace("aarch64", "arm_64");
        return "/postgres-%s-%s.txz".formatted(family, processor);
    }

    private static String checksum(String archive) throws IOException {
        CheckedInputStream in = new CheckedInputStream(open(archive), new CRC32());
        try (in) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Long.toHexString(in.getChecksum().getValue());
    }

    private static void unpack(String archive, Path folder, Path target) throws IOException {
        Path draft = Files.createTempDirectory(folder, "unpacking");
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, draft.resolve(entry.getName()).normalize());
            }
        }
        try {
            Files.move(draft, target, ATOMIC_MOVE);
        } catch (FileSystemException e) {
            Folders.discard(draft);
            if (!Files.exists(target)) {
                throw e;
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Path folder = Files.createDirectories(requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if (folder.endsWith("bin") && !target.toFile().setExecutable(true)) {
            throw new IOException(target + " can't be made executable");
        }
    }

    private static InputStream open(String archive) {
        return requireNonNull(ServerBinaries.class.getResourceAsStream(archive), archive);
    }
}
