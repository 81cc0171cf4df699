package dk.referat.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.importing.minutes.ReadMinutes;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would take a reader that isn't linear, or that recurses, for ever or down. */
class HostileTextTest {
    private static final int SIZE = 100_000;
    private static final String HEAD =
            "Direktionen\n\nDato: 12. maj 2021\n\n1. Punkter til behandling\n\nÅben sag\n\nSagsfremstilling\n\n";
    private static final String MATTERS = "Direktionen har følgende punkter til behandling:\n\n";
    private static final String DECISION = "\n\nBeslutning i Direktionen den 12-05-2021\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                ". ",
                "\"a ",
                "(",
                "*",
                "**a** ",
                "og ",
                "1",
                "d. 1. ",
                "\f",
                "\u00AD",
                "beslutning ",
                "Staben og ",
                "Chef for a, b, ",
                "Vej- og ",
                "Staben udarbejder et oplæg d. 13. november. ",
                "1. a.......... ",
                "|\t"
            })
    void readsOneEndlessLine(String part) {
        assertThat(MinutesReader.read(HEAD + DECISION + "x " + repeat(part)).items())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n",
                "- a\n",
                "- a:\n",
                "  - a\n",
                "Et emne\n\nDrøftet.\n\n",
                "10.30\t<p>a</p>\n",
                "10.30\t<div><b><p>\n",
                "\t<p>\n",
                "1 -\tÅben\tTitel\t(8725/21)\t(H)\n3011525\t\tmere\n",
                "Beslutning i Direktionen den 12-05-2021\n",
                "Bilag: 1.1. Titel\nBilagsnr: 130047/20\n",
                "tekst\n\nSide 3\n\nHoved\n",
                "Bilagsoversigt\n 1. Titel (130047/20)\n",
                "Indholdsfortegnelse\n1. Titel.....1\n",
                "1. Titel\n\nÅben sag\n\n",
                "## a\n"
            })
    void readsEndlesslyManyLines(String lines) {
        String text = HEAD + MATTERS + "- Et emne\n" + repeat(lines) + DECISION + repeat(lines);

        assertThat(NoLineIsLostTest.lost(text)).isEmpty();
    }

    @Test
    void readsADeepTableCell() {
        String text = HEAD + "Tid\tPunkt\n10.30\t" + repeat("<div>") + "Et emne" + DECISION + "Drøftet.";

        assertThat(MinutesReader.read(text).items()).hasSize(1);
    }

    @Test
    void readsManyMattersThatAreNeverTheSame() {
        StringBuilder planned = new StringBuilder();
        StringBuilder decided = new StringBuilder();
        for (int i = 0; i < SIZE / 100; i++) {
            planned.append("- Emne x").append(i).append(" om y").append(i * 7).append('\n');
            decided.append("Emne x").append(i * 3).append(" og y").append(i).append("\n\nDrøftet.\n\n");
        }

        ReadMinutes minutes = MinutesReader.read(HEAD + MATTERS + planned + DECISION + decided);

        assertThat(minutes.items()).hasSize(1);
    }

    @Test
    void readsNoise() {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder(HEAD + DECISION);
        while (noise.length() < SIZE) {
            noise.append((char) (' ' + random.nextInt(300))).append(random.nextInt(60) == 0 ? "\n" : "");
        }

        assertThat(NoLineIsLostTest.lost(noise.toString())).isEmpty();
    }

    private static String repeat(String part) {
        return part.repeat(SIZE / part.length());
    }
}
