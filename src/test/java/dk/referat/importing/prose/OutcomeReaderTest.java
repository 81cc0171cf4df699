package dk.referat.importing.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeReaderTest {
    private final OutcomeReader reader = new OutcomeReader("Direktionen");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Drøftet. | [DISCUSSED]",
                "Drøftet | [DISCUSSED]",
                "Punktet blev drøftet. | [DISCUSSED]",
                "Godkendt. | [APPROVED]",
                "GODKENDT | [APPROVED]",
                "Indstillingen blev tiltrådt. | [APPROVED]",
                "Indstillingen godkendes. | [APPROVED]",
                "Direktionen godkendte oplægget. | [APPROVED]",
                "Til orientering. | [NOTED]",
                "Taget til efterretning. | [NOTED]",
                "Direktionen tog orienteringen til efterretning. | [NOTED]",
                "Direktionen blev orienteret om planerne. | [NOTED]",
                "Protokollerne blev gennemgået. | [REVIEWED]",
                "Det blev aftalt, at emnet behandles igen. | [AGREED]",
                "Der var enighed om at fortsætte. | [AGREED]",
                "Det blev besluttet ikke at deltage. | [DECIDED]",
                "Direktionen besluttede at vælge tilbud 3. | [DECIDED]",
                "Der blev givet en række bemærkninger. | [REMARKS_GIVEN]",
                "Direktionen kom med bemærkninger til dag 2. | [REMARKS_GIVEN]",
                "Sagen videresendes til økonomiudvalget. | [REFERRED]",
                "Oversendes til budgetforhandlingerne. | [REFERRED]",
                "Sendes i høring. | [REFERRED]",
                "Anbefales godkendt. | [RECOMMENDED]",
                "Indstilles til byrådets godkendelse. | [RECOMMENDED]",
                "Direktionen anbefaler økonomiudvalget, at planen godkendes. | [RECOMMENDED]",
                "Afvist. | [REJECTED]",
                "Forslaget blev forkastet. | [REJECTED]",
                "Udsat. | [POSTPONED]",
                "Punktet udsættes til næste møde. | [POSTPONED]",
                "Sagen er udskudt. | [POSTPONED]",
                "Punktet blev ikke behandlet. | [NOT_TREATED]",
                "Punktet nåedes ikke. | [NOT_TREATED]"
            })
    void codesWhatTheMeetingDid(String text, String outcomes) {
        assertThat(reader.outcomes(text)).hasToString(outcomes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Direktionen drøftede programmet med henblik på godkendelse. | [DISCUSSED]",
                "Oplægget blev ikke godkendt. | [REJECTED]",
                "Ikke godkendt. | [REJECTED]",
                "Direktionen godkendte ikke forslaget. | [REJECTED]",
                "Oplægget blev ikke drøftet. | []",
                "Der blev ikke givet bemærkninger. | []",
                "Punktet er ikke nyt og blev godkendt. | [APPROVED]",
                "Planen skal godkendes af kommunalbestyrelsen. | []",
                "Når planen er godkendt, sendes den ud. | []",
                "Budgettet blev godkendt af kommunalbestyrelsen. | []",
                "Sagen blev drøftet i økonomiudvalget. | []",
                "På mødet besluttede udvalget følgende. | []",
                "Det tidligere godkendte budget danner rammen. | []",
                "Den godkendte plan følges. | []",
                "Udsatte børn får en ny plan. | []",
                "Kommunaldirektøren indstiller, at referatet godkendes. | [RECOMMENDED]",
                "Intet. | []",
                "Der blev gjort status på situationen. | []"
            })
    void countsNoAimsNoDenialsAndNothingOfOthers(String text, String outcomes) {
        assertThat(reader.outcomes(text)).hasToString(outcomes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Drøftet. Oplægget blev godkendt. | [APPROVED, DISCUSSED]",
                "Til orientering. Udstyret blev drøftet. | [NOTED, DISCUSSED]",
                "Drøftet. Planen videresendes. Der blev givet bemærkninger. | [REFERRED, DISCUSSED, REMARKS_GIVEN]",
                "Der blev givet bemærkninger. Drøftet. | [DISCUSSED, REMARKS_GIVEN]",
                "Det blev aftalt, at sagen genoptages. Oplægget blev godkendt. | [AGREED, APPROVED]"
            })
    void putsTheWeightiestOutcomeFirst(String text, String outcomes) {
        assertThat(reader.outcomes(text)).hasToString(outcomes);
    }

    @Test
    void leavesOutWhatIsQuoted() {
        assertThat(reader.outcomes("Der er svaret ”Punktet blev ikke godkendt af os, og sagen er afvist”. Drøftet."))
                .hasToString("[DISCUSSED]");
    }

    @Test
    void takesTheOwnBodyAtItsShortName() {
        OutcomeReader committee = new OutcomeReader("Økonomiudvalget");

        assertThat(committee.outcomes("Udvalget godkendte indstillingen.")).hasToString("[APPROVED]");
        assertThat(committee.outcomes("Direktionen godkendte indstillingen.")).isEmpty();
    }
}
