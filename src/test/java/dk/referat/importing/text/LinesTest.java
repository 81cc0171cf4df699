package dk.referat.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void countsLinesAsAnEditorDoes() {
        assertThat(Lines.of("a\r\nb\rc\nd").stream().map(line -> line.number() + line.raw()))
                .containsExactly("1a", "2b", "3c", "4d");
    }

    @Test
    void beginsALineAtAFormFeedWithoutCountingIt() {
        assertThat(Lines.of("a\fb\n\fc").stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> line.number() + line.raw() + line.opensPage()))
                .containsExactly("1afalse", "1btrue", "2ctrue");
    }

    @Test
    void dropsAByteOrderMark() {
        assertThat(Lines.of("\uFEFFDirektionen").get(0).raw()).isEqualTo("Direktionen");
    }

    @Test
    void cleansWhatFileFormatsLeave() {
        Line line = Lines.of("Årsplan\u00A02026 for di\u00ADrek\u200Btionen a\u030A")
                .get(0);

        assertThat(line.clean()).isEqualTo("Årsplan 2026 for direktionen å");
        assertThat(line.raw()).contains("\u00A0", "\u00AD");
    }

    @Test
    void keepsNoMoreThanAFewBlankLinesInARow() {
        assertThat(Lines.of("a" + "\n".repeat(1_000) + "b"))
                .hasSizeLessThan(10)
                .last()
                .satisfies(line -> assertThat(line.number()).isEqualTo(1_001));
    }
}
