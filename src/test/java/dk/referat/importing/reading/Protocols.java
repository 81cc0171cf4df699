package dk.referat.importing.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The protocols to try the reader on. */
final class Protocols {
    static final Path TRIALS = Path.of("src/test/resources/minutes");
    static final Path SAMPLES = Path.of("src/main/resources/sample");
    static final Path REAL = Path.of("../shared/minutes");

    private Protocols() {}

    static List<Path> invented() {
        List<Path> all = new ArrayList<>(in(TRIALS));
        all.addAll(in(SAMPLES));
        return all;
    }

    static String text(Path protocol) {
        try {
            return Files.readString(protocol);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
