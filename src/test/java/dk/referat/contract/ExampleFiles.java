package dk.referat.contract;

import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The committed examples, a file for each operation and one for the problems. */
final class ExampleFiles {

    private static final Path FOLDER = Path.of("src", "main", "resources", "contract", "examples");
    private static final String SUFFIX = ".json";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final PrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private ExampleFiles() {}

    static SortedMap<String, ObjectNode> read() {
        SortedMap<String, ObjectNode> examples = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(SUFFIX, "");
                examples.put(name, (ObjectNode) MAPPER.readTree(file.toFile()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return examples;
    }

    static void write(Map<String, ObjectNode> examples) {
        try {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, ObjectNode> example : examples.entrySet()) {
                String text = MAPPER.writer(LAYOUT).writeValueAsString(example.getValue());
                Files.writeString(FOLDER.resolve(example.getKey() + SUFFIX), text + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
