package dk.referat.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

final class Folders {
    private Folders() {}

    static List<Path> list(Path folder, Predicate<String> name) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> name.test(child.getFileName().toString()))
                    .toList();
        }
    }

    static boolean isEmpty(Path folder) throws IOException {
        return list(folder, any -> true).isEmpty();
    }

    /** Deletes what it can: what a process left over from a kill still writes to goes the next time. */
    static void discard(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException stillInUse) {
            // Only space is lost.
        }
    }

    /** Makes a rename inside the folder survive a power cut. Windows opens no folders, and needs none of this. */
    static void flush(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder)) {
                channel.force(true);
            }
        }
    }
}
