package dk.referat.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.agenda.SectionKind;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownHeadingTest {

    @ParameterizedTest
    @CsvSource({
        "Sagsfremstilling, CASE_PRESENTATION",
        "**Sagsfremstilling**, CASE_PRESENTATION",
        "### **Sagsfremstilling.**, CASE_PRESENTATION",
        "SAGSFREMSTILLING, CASE_PRESENTATION",
        "Resumé, SUMMARY",
        "## Supplerende sagsfremstilling, SUPPLEMENTARY",
        "Økonomiske konsekvenser:, ECONOMY",
        "## Økonomi, ECONOMY",
        "*Lovgrundlag*, LEGAL",
        "Høring, HEARING",
        "__Indstilling__, RECOMMENDATION",
        "Indstilling fra Kommunaldirektøren, RECOMMENDATION",
        "Indstilling: Direktøren indstiller, RECOMMENDATION"
    })
    void knowsSectionsInEveryDress(String line, SectionKind section) {
        assertThat(known(line))
                .hasValueSatisfying(heading -> assertThat(heading.section()).isEqualTo(section));
    }

    @ParameterizedTest
    @CsvSource({
        "Åben sag, OPEN",
        "### *Åben Sag*, OPEN",
        "ÅBENT PUNKT, OPEN",
        "Lukket sag, CLOSED",
        "'Lukket sag, jf. Styrelseslovens § 10', CLOSED",
        "Lukket punkt - personalesag, CLOSED"
    })
    void knowsAccess(String line, String access) {
        assertThat(known(line))
                .hasValueSatisfying(heading -> assertThat(heading.access()).hasToString(access));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Økonomi",
                "Sagsfremstillingen blev drøftet.",
                "Indstillingen godkendes.",
                "Høringssvar til vandplan",
                "Lukket sagsbehandling",
                "Bilag: 4.1. Notat",
                "Åben skole"
            })
    void takesOtherLinesForText(String line) {
        assertThat(known(line).filter(heading -> heading.kind() != KnownHeading.Kind.ATTACHMENTS))
                .isEmpty();
    }

    private static Optional<KnownHeading> known(String line) {
        return KnownHeading.of(Heading.of(Lines.of(line).get(0)));
    }
}
