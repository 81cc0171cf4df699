package dk.referat.importing.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.journal.Party;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Økonomichef Merete Fuglsang følger op | PERSON Økonomichef / Merete Fuglsang",
                "Vej- og ejendomschef Per T. Stoltenborg følger op | PERSON Vej- og ejendomschef / Per T. Stoltenborg",
                "Social-, sundheds- og ældrechef Ditte Overbæk følger op | PERSON Social-, sundheds- og ældrechef / Ditte Overbæk",
                "Chef for Plan, Byg og Miljø Anne Marie Holm-Riis følger op | PERSON Chef for Plan, Byg og Miljø / Anne Marie Holm-Riis",
                "chef for borgerservice, IT og digitalisering Jonas Tranekær følger op | PERSON chef for borgerservice, IT og digitalisering / Jonas Tranekær",
                "chef for borgerservice, IT og digitalisering en justering | ROLE chef for borgerservice, IT og digitalisering",
                "Leder af Jobcentret Bo Lind følger op | PERSON Leder af Jobcentret / Bo Lind",
                "lederen af kommunaldirektørens sekretariat i samarbejde med IT | ROLE lederen af kommunaldirektørens sekretariat",
                "Konstitueret teknik- og miljødirektør Oluf Bredholt følger op | PERSON Konstitueret teknik- og miljødirektør / Oluf Bredholt",
                "Ejendomschefen undersøger | ROLE Ejendomschefen",
                "Borgmesteren deltager ikke | ROLE Borgmesteren",
                "Økonomichef N.N. følger op | PERSON Økonomichef / N.N.",
                "Kamma Vedelsby følger op | PERSON Kamma Vedelsby",
                "Ledelsessekretariatet følger op | UNIT Ledelsessekretariatet",
                "Staben udarbejder | UNIT Staben",
                "HR-afdelingen og Løn og Personale udarbejder | UNIT HR-afdelingen + UNIT Løn og Personale",
                "Teknik og Miljø og Økonomiafdelingen undersøger | UNIT Teknik og Miljø + UNIT Økonomiafdelingen",
                "IT og Staben følger op | UNIT IT + UNIT Staben",
                "Ledelsessekretariatet og Økonomichef Merete Fuglsang følger op | UNIT Ledelsessekretariatet + PERSON Økonomichef / Merete Fuglsang",
                "Ejendomscentret, Sundhedschef Ditte Overbæk samt HR følger op | UNIT Ejendomscentret + PERSON Sundhedschef / Ditte Overbæk + UNIT HR",
                "HR-chef Birthe Kronhede (tovholder), Staben og lederne af de to største plejehjem følger op | PERSON HR-chef / Birthe Kronhede + UNIT Staben + GROUP lederne af de to største plejehjem",
                "Chef for borgerservice og Økonomichef Merete Fuglsang følger op | ROLE Chef for borgerservice + PERSON Økonomichef / Merete Fuglsang",
                "Direktionen følger op | GROUP Direktionen",
                "Børne- og ungdomsudvalget følger op | GROUP Børne- og ungdomsudvalget",
                "Arbejdsgruppen for frikommuneforsøget følger op | GROUP Arbejdsgruppen for frikommuneforsøget",
                "Regionen følger op | EXTERNAL Regionen"
            })
    void readsWhoASentenceBeginsWith(String sentence, String expected) {
        assertThat(shown(PartyReader.opening(sentence).parties())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Oplægget blev godkendt", "Der blev givet bemærkninger", "Drøftet", "det blev aftalt", "Et flertal"
            })
    void namesNobodyWhereNobodyIsNamed(String sentence) {
        assertThat(PartyReader.opening(sentence).parties()).isEmpty();
    }

    @Test
    void keepsWhatItDoesNotUnderstandAsItStands() {
        assertThat(shown(List.of(PartyReader.whole("den nye ordning")))).isEqualTo("UNRESOLVED den nye ordning");
    }

    static String shown(List<Party> parties) {
        return String.join(
                " + ",
                parties.stream()
                        .map(party -> party.kind() + " " + (party.title() == null ? "" : party.title() + " / ")
                                + party.name())
                        .toList());
    }
}
