package dk.referat.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionHeadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beslutning i Direktionen den 12-05-2021 | Direktionen | 2021-05-12",
                "## **Beslutning i Direktionen den 12-05-2021.** | Direktionen | 2021-05-12",
                "BESLUTNING I DIREKTIONEN DEN 12-05-2021 | DIREKTIONEN | 2021-05-12",
                "Beslutning i Økonomiudvalget, tirsdag den 3. marts 2026 | Økonomiudvalget | 2026-03-03",
                "Beslutning i Børne- og ungdomsudvalget d. 3. marts 2026: | Børne- og ungdomsudvalget | 2026-03-03",
                "Beslutning fra Byrådet den 03.03.2026 | Byrådet | 2026-03-03",
                "Økonomiudvalgets beslutning den 03-03-2026 | Økonomiudvalget | 2026-03-03",
                "Beslutnig i Direktionen den 12-05-2021 | Direktionen | 2021-05-12",
                "Beslutning den 12-05-2021 | | 2021-05-12",
                "Beslutning i Direktionen | Direktionen |",
                "Direktionens beslutning | Direktionen |",
                "Beslutning: | |",
                "Beslutninger | |"
            })
    void readsBodyAndDate(String line, String body, String date) {
        assertThat(heading(line)).hasValueSatisfying(found -> {
            assertThat(found.body()).isEqualTo(body);
            assertThat(found.date() == null ? null : found.date().toString()).isEqualTo(date);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beslutningen blev truffet den 12-05-2021.",
                "Beslutning om madordningen bør træffes samlet.",
                "Beslutning om budget",
                "Direktionen traf beslutning den 12-05-2021 om havnen.",
                "2. Beslutning om rækkefølge",
                "Belysning i Rørsted den 12-05-2021",
                "Gennemgang af beslutningsprotokol for:"
            })
    void takesOtherLinesForText(String line) {
        assertThat(heading(line)).isEmpty();
    }

    @Test
    void readsTheDecisionOnItsOwnLine() {
        assertThat(heading("Beslutning i Direktionen den 12-05-2021: Godkendt."))
                .hasValueSatisfying(found -> assertThat(found.inline()).isEqualTo("Godkendt."));
        assertThat(heading("Beslutning: Udsat"))
                .hasValueSatisfying(found -> assertThat(found.inline()).isEqualTo("Udsat"));
    }

    private static Optional<DecisionHeading> heading(String line) {
        return DecisionHeading.of(Heading.of(Lines.of(line).get(0)));
    }
}
