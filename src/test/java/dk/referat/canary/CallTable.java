package dk.referat.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.referat.contract.ContractedOperation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table {@code calls.txt}: how each operation of the contract is called. It has no answer to what is missing. */
final class CallTable {

    private static final String FILE = "/canary/calls.txt";
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
    private static final CallTable TABLE = new CallTable();

    private final Map<String, String> lines = new LinkedHashMap<>();

    private CallTable() {
        try (InputStream file = Objects.requireNonNull(CallTable.class.getResourceAsStream(FILE))) {
            new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] parts = line.split("\\s+", 3);
        lines.put(parts[0] + " " + parts[1], parts.length == 3 ? parts[2] : "");
    }

    static CallTable table() {
        return TABLE;
    }

    /** What the table lacks to call the operation, as lines to add. */
    List<String> missing(ContractedOperation operation) {
        Stream<String> paths = variables(operation).map(path -> "path " + path + " <values>");
        Stream<String> queries = operation.parameters("query").stream()
                .filter(name -> !operation.takesBody())
                .filter(name -> !lines.containsKey("query " + operation.id() + "." + name))
                .map(name -> "query " + name + " <values>");
        Stream<String> bodies =
                operation.takesBody() ? Stream.of("body " + operation.id() + " <what it takes>") : Stream.empty();
        return Stream.of(paths, queries, bodies)
                .flatMap(lacking -> lacking)
                .filter(line -> !lines.containsKey(line.replaceAll(" <.*", "")))
                .toList();
    }

    /** The paths of the template up to each variable. */
    static Stream<String> variables(ContractedOperation operation) {
        String template = operation.template();
        return VARIABLE.matcher(template).results().map(variable -> template.substring(0, variable.end()));
    }

    List<String> pathValues(String upToVariable) {
        return words("path " + upToVariable);
    }

    List<String> queryValues(ContractedOperation operation, String name) {
        String own = "query " + operation.id() + "." + name;
        return words(lines.containsKey(own) ? own : "query " + name);
    }

    /** Of a thing that is a draft yet, if {@code hidden}; with places such as {@code {item}} in it. */
    String body(ContractedOperation operation, boolean hidden) {
        String usual = line("body " + operation.id());
        return (hidden ? lines.getOrDefault("body " + operation.id() + "@hidden", usual) : usual).replace("\\n", "\n");
    }

    /** Bodies that name other things of the world. */
    Stream<String> mentions(ContractedOperation operation) {
        return lines.keySet().stream()
                .filter(key -> key.startsWith("mention " + operation.id() + "."))
                .map(this::line);
    }

    /** Whether its answer tells administrators the ids of things that they may not see. */
    boolean tellsIds(ContractedOperation operation) {
        return lines.containsKey("ids " + operation.id());
    }

    String asks(ContractedOperation operation) {
        return lines.getOrDefault("asks " + operation.id(), "");
    }

    static String filled(String text, Map<String, String> places) {
        Matcher place = Pattern.compile("\\{([a-z]+)}").matcher(text);
        return place.replaceAll(found -> Matcher.quoteReplacement(places.getOrDefault(found.group(1), found.group())));
    }

    private List<String> words(String key) {
        String values = line(key);
        return values.isEmpty() ? List.of() : List.of(values.split("\\s+"));
    }

    private String line(String key) {
        String line = lines.get(key);
        if (line == null) {
            throw new IllegalStateException(FILE + " lacks a line: " + key + " …");
        }
        return line;
    }
}
