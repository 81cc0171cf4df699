package dk.referat.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.importing.text.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line that isn't blank stands verbatim in the tree or among the unplaced, whatever becomes of the protocol. */
class NoLineIsLostTest {
    private static final int ROUNDS = 15;
    private static final List<String> STRAY = List.of(
            "Åben sag",
            "Lukket sag",
            "Sagsfremstilling",
            "Indstilling",
            "Bilag:",
            "Bilagsoversigt",
            "Underskriftsside",
            "Indholdsfortegnelse",
            "Beslutning i Direktionen den 12-05-2021",
            "Beslutning i Økonomiudvalget den 13-05-2021",
            "Beslutning",
            "Beslutning: Godkendt.",
            "Indstilling: Direktøren indstiller, at punktet drøftes.",
            "Direktionen har følgende punkter til behandling:",
            "Tid\tPunkt",
            "10.30\t<p>Nyt punkt</p> <p>Tekst",
            "\tFrokost",
            "- Nyt punkt",
            "  - underpunkt:",
            "3. Nyt punkt",
            "12",
            "Side 3 af 9",
            "\fDirektionen",
            "1 -\tÅben\tBilag\t(8725/21)\t(H)",
            "3011525\t\t2021-2025",
            "2 -\tLukket\tBilag\t()\t()",
            "-----\t------",
            "Bilag: 4.1. Notat",
            "Bilagsnr: 8725/21",
            "## Overskrift",
            "**Fed**",
            "|  |",
            "\u00A0\u00AD",
            "Ledelsessekretariatet følger op.",
            "\"");

    static List<Path> invented() {
        return Protocols.invented();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invented")
    void keepsEveryLineOfAProtocol(Path protocol) {
        String text = Protocols.text(protocol);

        assertThat(lost(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invented")
    void keepsEveryLineOfADamagedProtocol(Path protocol) {
        List<String> lines = List.of(Protocols.text(protocol).split("\n", -1));
        for (int seed = 0; seed < ROUNDS; seed++) {
            String damaged = damage(lines, new Random(seed));

            assertThat(lost(damaged)).as("seed %d", seed).isEmpty();
        }
    }

    static String damage(List<String> lines, Random random) {
        List<String> damaged = new ArrayList<>(lines);
        if (random.nextInt(10) == 0) {
            Collections.shuffle(damaged, random);
        }
        int times = 1 + random.nextInt(Math.max(2, lines.size() / 4));
        for (int i = 0; i < times && !damaged.isEmpty(); i++) {
            damageOnce(damaged, random);
        }
        return String.join(random.nextInt(5) == 0 ? "\r\n" : "\n", damaged);
    }

    private static void damageOnce(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(8)) {
            case 0, 1 -> lines.remove(at);
            case 2 -> lines.add(at, lines.get(other));
            case 3 -> Collections.swap(lines, at, other);
            case 4, 5 -> lines.add(at, STRAY.get(random.nextInt(STRAY.size())));
            case 6 -> lines.set(at, lines.get(at) + lines.get(other));
            default ->
                lines.set(
                        at, lines.get(at).substring(random.nextInt(lines.get(at).length() + 1)));
        }
    }

    /** What is refused is stored nowhere and cannot be lost. */
    static List<Line> lost(String text) {
        try {
            return Accounting.lost(text, MinutesReader.read(text));
        } catch (NotMinutes refusal) {
            return List.of();
        }
    }
}
