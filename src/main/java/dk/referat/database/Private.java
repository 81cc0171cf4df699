package dk.referat.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that no other user may look into. On Windows the user's own folder is closed to others anyway. */
final class Private {
    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";

    private Private() {}

    static Path createFolder(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        boolean posix = absolute.getFileSystem().supportedFileAttributeViews().contains("posix");
        return Files.createDirectories(absolute, posix ? mode(FOLDER) : none()).toRealPath();
    }

    static FileAttribute<?>[] file(Path folder) throws IOException {
        return knowsModes(folder) ? mode(FILE) : none();
    }

    /** Shuts a folder that may have been made by hand; one that another user owns could be opened again. */
    static void close(Path folder) throws IOException {
        if (!knowsModes(folder)) {
            return;
        }
        Path mine = Files.createTempFile(folder, "owner", null);
        boolean owned = Files.getOwner(folder).equals(Files.getOwner(mine));
        Files.delete(mine);
        if (!owned) {
            throw new CannotStart("The data folder " + folder + " belongs to " + Files.getOwner(folder) + ".");
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(FOLDER));
    }

    private static boolean knowsModes(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix");
    }

    private static FileAttribute<?>[] mode(String mode) {
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))};
    }

    private static FileAttribute<?>[] none() {
        return new FileAttribute<?>[0];
    }
}
