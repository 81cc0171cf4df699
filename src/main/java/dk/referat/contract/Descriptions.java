package dk.referat.contract;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What {@code contract/descriptions.properties} says of schemas and their members. */
final class Descriptions {

    private static final String CLOSED = "Closed";
    private static final String FILE = "contract/descriptions.properties";

    private final Properties texts = new Properties();
    private final Set<String> used = new HashSet<>();

    Descriptions() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStreamReader file = new InputStreamReader(
                Objects.requireNonNull(loader.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    String of(Class<?> type) {
        return text(SchemaNames.kin(type));
    }

    @Nullable
    String of(Class<?> type, String member) {
        String kin = SchemaNames.kin(type);
        String own = text(kin + "." + member);
        if (own == null && kin.startsWith(CLOSED)) {
            // The neutral form of a thing has members that the thing has.
            own = text(kin.substring(CLOSED.length()) + "." + member);
        }
        return own == null ? text(member) : own;
    }

    /** A text that nothing shows is about something that is gone, or misspelt. */
    void requireAllUsed() {
        Set<String> unused = new TreeSet<>(texts.stringPropertyNames());
        unused.removeAll(used);
        if (!unused.isEmpty()) {
            throw new IllegalStateException("Nothing in the contract is called " + unused + ", as " + FILE + " has it");
        }
    }

    private @Nullable String text(String key) {
        used.add(key);
        return texts.getProperty(key);
    }
}
