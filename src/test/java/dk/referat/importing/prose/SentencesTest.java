package dk.referat.importing.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Planen drøftes d. 13. november i direktionen.",
                "Det gælder bl.a. Havnegade og Torvet.",
                "Ejendomschef Per T. Stoltenborg følger op ift. Byrådet.",
                "Økonomichef N.N. følger op.",
                "Mødet holdes d. 22.-23. januar 2024 kl. 9.30 vedr. Budgettet.",
                "Se pkt. 4 og bilag nr. 3 jf. Indstillingen.",
                "Udgiften er ca. 4,2 mio. kr. pr. 1. Maj.",
                "Status pr. 2. Kvartal, f.eks. Rørsted."
            })
    void endsNoSentenceAtAnAbbreviationADateOrAnInitial(String sentence) {
        assertThat(texts(sentence)).containsExactly(sentence);
    }

    @Test
    void endsASentenceBeforeACapitalOrANumber() {
        assertThat(texts("Drøftet. 3F har skrevet. Der var en bemærkning til dag 2. Staben følger op! Hvornår? Nu."))
                .containsExactly(
                        "Drøftet.",
                        "3F har skrevet.",
                        "Der var en bemærkning til dag 2.",
                        "Staben følger op!",
                        "Hvornår?",
                        "Nu.");
    }

    @Test
    void joinsWrappedLines() {
        assertThat(texts("Planen blev drøftet. Teknik og\nMiljø udarbejder en økonomi\nsenest d. 15.\njuni."))
                .containsExactly("Planen blev drøftet.", "Teknik og Miljø udarbejder en økonomi senest d. 15. juni.");
    }

    @Test
    void partsShortLinesWithoutAFullStop() {
        assertThat(texts("Drøftet\nStaben følger op")).containsExactly("Drøftet", "Staben følger op");
    }

    @Test
    void partsListEntriesAndParagraphs() {
        assertThat(texts("Følgende blev aftalt:\n- Staben følger op\n- HR skriver ud\n\nIntet yderligere"))
                .containsExactly("Følgende blev aftalt:", "Staben følger op", "HR skriver ud", "Intet yderligere");
    }

    @Test
    void keepsTheSentenceAsItStood() {
        String text = "Drøftet.\u00A0 Staben\u00A0følger\nop.";

        Sentence last = Sentences.of(text).get(1);

        assertThat(last.raw()).isEqualTo("Staben\u00A0følger\nop.");
        assertThat(text.substring(last.start())).isEqualTo(last.raw());
        assertThat(last.text()).isEqualTo("Staben følger op.");
    }

    private static List<String> texts(String text) {
        return Sentences.of(text).stream().map(Sentence::text).toList();
    }
}
