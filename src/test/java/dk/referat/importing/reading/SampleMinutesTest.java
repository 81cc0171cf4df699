package dk.referat.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every invented protocol and compares it with what a careful reader noted. */
class SampleMinutesTest {
    static List<Path> protocols() {
        return Protocols.invented();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("protocols")
    void readsWhatACarefulReaderNoted(Path protocol) throws IOException {
        JsonNode facts = facts(protocol);
        String text = Protocols.text(protocol);

        if (facts.hasNonNull("refused")) {
            assertThatThrownBy(() -> MinutesReader.read(text))
                    .isInstanceOfSatisfying(
                            NotMinutes.class,
                            refusal -> assertThat(refusal.missing())
                                    .contains(missing(facts.get("refused").asText())));
        } else {
            assertThat(Facts.differences(facts, MinutesReader.read(text))).isEmpty();
        }
    }

    private static JsonNode facts(Path protocol) throws IOException {
        String name = protocol.getFileName().toString().replace(".txt", ".facts.json");
        Path folder =
                protocol.startsWith(Protocols.SAMPLES) ? Protocols.TRIALS.resolve("facts-sample") : Protocols.TRIALS;
        return new ObjectMapper().readTree(folder.resolve(name).toFile());
    }

    private static Missing missing(String refused) {
        return switch (refused) {
            case "empty" -> Missing.EMPTY;
            case "no-date" -> Missing.MEETING_DATE;
            default -> Missing.DECISION_HEADING;
        };
    }
}
