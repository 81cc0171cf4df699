package dk.referat.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"da", "da-DK", "da-DK,da;q=0.9,en;q=0.8", "en;q=0.3, da;q=0.7", "de, da", "fr;q=1, da;q=0.1"})
    void speaksDanishToWhoeverPrefersIt(String accepted) {
        assertThat(Language.of(accepted)).isEqualTo(Language.DANISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "da;q=0.2, en;q=0.8", "de", "*", "da;q=0", "", "da;q=x", "§§"})
    void speaksEnglishToEverybodyElse(String accepted) {
        assertThat(Language.of(accepted)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void speaksEnglishToWhoeverDoesNotSay() {
        assertThat(Language.of(null)).isEqualTo(Language.ENGLISH);
    }
}
