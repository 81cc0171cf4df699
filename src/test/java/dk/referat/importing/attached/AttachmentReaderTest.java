package dk.referat.importing.attached;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.access.Access;
import dk.referat.importing.minutes.ReadAttachment;
import dk.referat.importing.text.LineLedger;
import dk.referat.importing.text.Lines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "1 -→Åben→Årsplan→(8725/21)→(H)¶3011525→→→→ ! 1 OPEN Årsplan 8725/21 H 3011525",
                "6 -→Åben→Plan - program→(63521/21)→(H)¶3076525→→2021-2025→→ ! 6 OPEN Plan - program 2021-2025 63521/21 H 3076525",
                "1 - 3366958→Åben→Oplæg.pptx→(132893/22)→(H) ! 1 OPEN Oplæg.pptx 132893/22 H 3366958",
                "1→Åben→Årshjul pr. 11-09-2020→130047/20 ! 1 OPEN Årshjul pr. 11-09-2020 130047/20 null null",
                "2 -→Lukket→Drejebog 2024→()→() ! 2 CLOSED Drejebog 2024 null null null",
                "6 -→Lukket→Nytårskur 2024→0→0 ! 6 CLOSED Nytårskur 2024 null null null",
                "6 - Lukket Nytårskur 2024 0 0 ! 6 CLOSED Nytårskur 2024 null null null",
                "1 -    Åben    Årsplan 2021    (8725/21)    (H)¶3011525 ! 1 OPEN Årsplan 2021 8725/21 H 3011525",
                "1 - Åben Årsplan 2021 (8725/21) (H) ! 1 OPEN Årsplan 2021 8725/21 H null",
                "1 Åben Digitaliseringsprogram 2021-2025 ! 1 OPEN Digitaliseringsprogram 2021-2025 null null null",
                "| 1 - | Åben | Årsplan | (8725/21) | (H) |¶| 3011525 | | | | | ! 1 OPEN Årsplan 8725/21 H 3011525",
                "**1 -**→Åben→Årsplan→(8725-21)→(H) ! 1 OPEN Årsplan 8725/21 H null",
                "3→Åben→Notat (KL)→61238/21 ! 3 OPEN Notat (KL) 61238/21 null null",
                "3 -→Åben→Svar på brev 26/14→()→() ! 3 OPEN Svar på brev 26/14 null null null",
                "4 -→Åben→En lang titel, der¶fortsætter her→(61238/21)→(H)¶3073669 ! 4 OPEN En lang titel, der fortsætter her 61238/21 H 3073669",
                "- Notat om havnen (61238/21) ! 1 OPEN Notat om havnen 61238/21 null null"
            })
    void readsEveryShapeOfALine(String written, String expected) {
        assertThat(read(written.replace('¶', '\n').replace('→', '\t')))
                .singleElement()
                .extracting(AttachmentReaderTest::shown)
                .isEqualTo(expected);
    }

    @Test
    void setsRulesOfTablesAside() {
        LineLedger ledger = new LineLedger();

        AttachmentReader.Attachments read = AttachmentReader.read(
                Lines.of("1 -\tÅben\tÅrsplan\t(8725/21)\t(H)\n-----\t------\t---\n2 -\tLukket\tNotat\t()\t()"), ledger);

        assertThat(read.attachments()).hasSize(2);
        assertThat(read.others()).isEmpty();
    }

    @Test
    void handsBackWhatIsNoAttachment() {
        AttachmentReader.Attachments read = AttachmentReader.read(
                Lines.of("1 -\tÅben\tÅrsplan\t(8725/21)\t(H)\n\nHerefter sluttede mødet."), new LineLedger());

        assertThat(read.others())
                .singleElement()
                .satisfies(line -> assertThat(line.raw()).isEqualTo("Herefter sluttede mødet."));
    }

    private static List<ReadAttachment> read(String text) {
        return AttachmentReader.read(Lines.of(text), new LineLedger()).attachments().stream()
                .map(attachment -> attachment.read(Access.OPEN))
                .toList();
    }

    private static String shown(ReadAttachment attachment) {
        String number = attachment.documentNumber() == null
                ? null
                : attachment.documentNumber().canonical();
        return attachment.index() + " " + attachment.access() + " " + attachment.title() + " " + number + " "
                + attachment.typeCode() + " " + attachment.documentId();
    }
}
