package dk.referat.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");

    /** Keys begin with the type of problem they detail, so that they can be told from other strings. */
    private static final Pattern KEY =
            Pattern.compile("\"((?:invalid|http|" + types() + ")(?:\\.[a-z0-9-]+)+|invalid)\"");

    private static final Pattern REFUSAL = Pattern.compile(
            "new (?:NotFound|Gone|Forbidden|Conflict|PreconditionFailed|PreconditionRequired|TooManyRequests)\\(\\s*\"([^\"]*)\"");
    private static final Pattern VIOLATION =
            Pattern.compile("Violation\\.(?:at|ofParameter|ofHeader)\\(\\s*[^,;]+,\\s*\"([^\"]*)\"");

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        assertThat(bundle("messages_da").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle("messages").stringPropertyNames());
    }

    @Test
    void fillsTheSamePlaceholdersInBothLanguages() throws IOException {
        Properties english = bundle("messages");
        Properties danish = bundle("messages_da");

        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(danish, key)).as(key).isEqualTo(placeholders(english, key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_da"})
    void writesNoApostropheThatWouldSwallowAPlaceholder(String name) throws IOException {
        assertThat(bundle(name).values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void hasATextForEveryKeyInTheSources() throws IOException {
        assertThat(keysInSources()).isSubsetOf(bundle("messages").stringPropertyNames());
    }

    @Test
    void hasNoTextThatNobodyUses() throws IOException {
        Set<String> texts = new TreeSet<>(bundle("messages").stringPropertyNames());
        texts.removeIf(key -> key.startsWith("problem.") || key.startsWith("constraint."));

        assertThat(texts).isSubsetOf(keysInSources());
    }

    @Test
    void explainsEveryTypeOfProblem() throws IOException {
        assertThat(bundle("messages").stringPropertyNames())
                .containsAll(Arrays.stream(ProblemType.values())
                        .flatMap(type -> Stream.of(type.titleKey(), type.descriptionKey()))
                        .toList());
    }

    @Test
    void knowsATypeForEveryRefusal() {
        assertThat(Problems.TYPES.keySet())
                .containsExactlyInAnyOrder(classes(dk.referat.problem.Refusal.class.getPermittedSubclasses()));
    }

    @Test
    void writesNumbersWithoutSeparators() {
        assertThat(Messages.in(Language.ENGLISH).text("invalid.number-range", 1, 8000))
                .contains("8000");
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends dk.referat.problem.Refusal>[] classes(Class<?>[] permitted) {
        return (Class<? extends dk.referat.problem.Refusal>[]) permitted;
    }

    private static Set<String> keysInSources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            // What figures are called looks like what messages are.
            return files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("monitoring"))
                    .map(MessagesTest::read)
                    .flatMap(source -> Stream.of(KEY, REFUSAL, VIOLATION)
                            .flatMap(pattern -> pattern.matcher(source).results()))
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String types() {
        return Arrays.stream(ProblemType.values()).map(ProblemType::slug).collect(Collectors.joining("|"));
    }

    private static List<String> placeholders(Properties bundle, String key) {
        new MessageFormat(bundle.getProperty(key));
        return Pattern.compile("\\{\\d+}")
                .matcher(bundle.getProperty(key))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
