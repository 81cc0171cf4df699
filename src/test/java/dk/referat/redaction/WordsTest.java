package dk.referat.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jens Lund     | Jens Lund, Jens Lunds og Jens Lundø  | [slettet], Jens Lunds og Jens Lundø
            Lund          | Lunden (Lund)/Lund-Lund              | Lunden ([slettet])/[slettet]-[slettet]
            lund          | Lund lund                            | Lund [slettet]
            010190-1234   | 010190-1234, 9010190-1234            | [slettet], 9010190-1234
            Øe            | Øe Øen Søe æØe                       | [slettet] Øen Søe æØe
            (fortrolig)   | meget(fortrolig)t                    | meget[slettet]t
            $1 i          | koster $1 i alt                      | koster [slettet] alt
            a.c           | abc a.c                              | abc [slettet]
            Jens Lund     | Jens   Lund                          | [slettet]
            """)
    void areFoundAsWholeWords(String text, String before, String after) {
        assertThat(Words.of(text).erasedFrom(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jens\nLund", "Jens\u00a0\tLund", "Jens \r\n  Lund"})
    void areFoundAcrossLines(String written) {
        assertThat(Words.of(" Jens Lund ").erasedFrom("Hos " + written)).isEqualTo("Hos [slettet]");
    }
}
