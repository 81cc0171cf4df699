package dk.referat.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbatimTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Økonomi og æbler", "a\tb\r\nc", "\uD83D\uDE00", "\uFFFF"})
    void keepsWhatTheDatabaseCanHold(String text) {
        assertThat(Verbatim.storable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83Dx"})
    void refusesNulAndHalfSurrogatePairs(String text) {
        assertThat(Verbatim.storable(text)).isFalse();
    }
}
