package dk.referat.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageFurnitureTest {

    @Test
    void takesPageNumbersAway() {
        assertThat(left("a\n\nSide 1 af 3\n\nb\n\n- 2 -\n\nc")).containsExactly("a", "b", "c");
        assertThat(left("a\n\n1\n\nb\n\n2\n\nc")).containsExactly("a", "b", "c");
        assertThat(left("a\n\n7\n\fb")).containsExactly("a", "b");
    }

    @Test
    void leavesNumbersThatCountNoPages() {
        assertThat(left("a\n\n17\n\nb\n3011525\nc\n\n4\n\nd"))
                .containsExactly("a", "17", "b", "3011525", "c", "4", "d");
    }

    @Test
    void takesRunningHeadsAway() {
        assertThat(left("Direktionen\na\n\fDirektionen\nb\n\fDirektionen\nc"))
                .containsExactly("Direktionen", "a", "b", "c");
        assertThat(left("a\nReferat 12-05-2021, side 1\n\fb\nReferat 12-05-2021, side 2\n\fc"))
                .containsExactly("a", "b", "c");
    }

    @Test
    void leavesHeadingsThatOftenOpenAPage() {
        assertThat(left("a\n\fSagsfremstilling\nb\n\fSagsfremstilling\nc\n\fDrøftet.\n\fDrøftet."))
                .containsExactly("a", "Sagsfremstilling", "b", "Sagsfremstilling", "c", "Drøftet.", "Drøftet.");
    }

    @Test
    void joinsASentenceOverThePage() {
        List<Line> left =
                PageFurniture.setAside(Lines.of("Ejendomschefen\n\nSide 3\n\nindhenter tilbud."), new LineLedger());

        assertThat(left).extracting(Line::raw).containsExactly("Ejendomschefen", "indhenter tilbud.");
    }

    private static List<String> left(String text) {
        return PageFurniture.setAside(Lines.of(text), new LineLedger()).stream()
                .filter(line -> !line.isBlank())
                .map(Line::raw)
                .toList();
    }
}
