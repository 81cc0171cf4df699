package dk.referat.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, and why. */
class RefusalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | EMPTY",
                "'\uFEFF \n\t\u00A0' | EMPTY",
                "'PK\u0003\u0004\u0000' | ZIP_ARCHIVE",
                "'%PDF-1.7\n1 0 obj' | PDF",
                "'a\u0000b' | BINARY",
                "'<!DOCTYPE html><html><body>Direktionen</body></html>' | HTML_PAGE",
                "'\n<html lang=\"da\">' | HTML_PAGE"
            })
    void refusesWhatIsNoText(String text, Missing missing) {
        assertThatThrownBy(() -> MinutesReader.read(text))
                .isInstanceOfSatisfying(
                        NotMinutes.class,
                        refusal -> assertThat(refusal.missing()).containsExactly(missing));
    }

    @Test
    void saysEverythingThatALetterLacks() {
        assertThatThrownBy(
                        () -> MinutesReader.read("Kære borger\n\nTak for dit brev af 3. marts 2026.\n\nVenlig hilsen"))
                .isInstanceOfSatisfying(
                        NotMinutes.class,
                        refusal ->
                                assertThat(refusal.missing()).contains(Missing.ITEM_HEADING, Missing.DECISION_HEADING));
    }

    @Test
    void refusesAnAgenda() {
        assertThatThrownBy(() ->
                        MinutesReader.read(Texts.PROTOCOL.replace('→', '\t').replaceAll("(?m)^Beslutning i .*$", "")))
                .isInstanceOfSatisfying(
                        NotMinutes.class,
                        refusal -> assertThat(refusal.missing()).containsExactly(Missing.DECISION_HEADING));
    }

    @Test
    void refusesMinutesWithoutADate() {
        assertThatThrownBy(() -> MinutesReader.read(
                        "1. Havn\n\nÅben sag\n\nBeslutning i Direktionen\n\nGodkendt d. 3. marts 2026."))
                .isInstanceOfSatisfying(
                        NotMinutes.class,
                        refusal -> assertThat(refusal.missing()).containsExactly(Missing.MEETING_DATE));
    }
}
