package dk.referat.overview.hints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Se bilag 3. | 3",
                "Bilag 1, 2 og 4 vedlægges | 1 2 4",
                "jf. bilag nr. 2 | 2",
                "bilag 1-3 og bilag 7 | 1 2 3 7",
                "Bilagene 1 til 2 samt 5 | 1 2 5",
                "BILAG 12: Notat | 12",
                "Fremgår af bilag 3 (økonomi) | 3"
            })
    void readsWhichAttachmentsATextNames(String text, String indexes) {
        List<Integer> expected =
                Arrays.stream(indexes.split(" ")).map(Integer::valueOf).toList();
        assertThat(Mentions.indexes(text)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bilag vedlægges.",
                "3 bilag",
                "delbilag 3",
                "bilag 2024",
                "bilag 8725/21",
                "bilag A",
                "bilaget om budget 2"
            })
    void takesNoOtherNumberForOne(String text) {
        assertThat(Mentions.indexes(text)).isEmpty();
    }
}
