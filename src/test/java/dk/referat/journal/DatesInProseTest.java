package dk.referat.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.journal.FuzzyDate.Found;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesInProseTest {

    private static final LocalDate MAY_2021 = LocalDate.of(2021, 5, 12);

    @Test
    void findsEveryDateOfASentenceInItsOrder() {
        assertThat(texts("Uge 20/21 forvaltningen, 3. juni skoleudvalget, juni-juli partshøring, 2. august byrådet."))
                .containsExactly("Uge 20/21", "3. juni", "juni-juli", "2. august");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Budgettet: ØK (1) d. 30/09, BY (1) d. 07/10 | d. 30/09;d. 07/10",
                "Skolerne høres i løbet af maj, og sagen er tilbage ultimo august. | i løbet af maj;ultimo august",
                "Lejren holdes d. 22.-23. januar 2024 (dag 2 slutter tidligt). | d. 22.-23. januar 2024",
                "Staben melder tilbage i begyndelsen af 2024. | i begyndelsen af 2024",
                "- D. 7. oktober kl. 9-13 | D. 7. oktober kl. 9-13",
                "Planen ses efter i januar 2021 og i sommeren 2021. | januar 2021;sommeren 2021",
                "Cykelplanen blev vedtaget i februar måned 2021. | februar måned 2021",
                "Besigtigelse d. 29. september kl. 10. Derefter frokost. | d. 29. september kl. 10",
                "Frist: tirsdag den 1. juni 2021! | tirsdag den 1. juni 2021",
                "Svar senest 1/6, gerne før. | 1/6",
                "Mødet 25/5 er aflyst. | 25/5",
                "Sagen (dok. 4218/21) behandles 1/9. | 1/9",
                "Forsøget løber i 3. kvartal | 3. kvartal",
                "Efter sommeren ses der på 2. halvår 2021 | sommeren;2. halvår 2021",
                "juni-mødet udsættes til den 3. august | den 3. august",
                "Tidsplan:\\n- 15. juni\\n- 17. august | 15. juni;17. august",
                "Cykelstiens fase 3.\\nOktober 2021 | Oktober 2021",
                "Svar senest den 3.\\noktober | den 3.\\noktober",
                "uge 20, 15. juni og uge 30 | uge 20;15. juni;uge 30",
                "Uge 18 og 15. juni | Uge 18;15. juni",
                "kl. 9-13 d. 7. juni | d. 7. juni",
                "Høring fra 1. juni til 15. juni. | 1. juni til 15. juni",
                "Fredag den 4. juni og lørdag den 5. juni | Fredag den 4. juni;lørdag den 5. juni"
            })
    void findsDatesInRunningText(String prose, String dates) {
        assertThat(texts(prose.replace("\\n", "\n")))
                .containsExactly(dates.replace("\\n", "\n").split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Legepladser (4218/21) (H)",
                "Notat 4218/21 og 4218-21 og 4218/2021",
                "Sag 20/84",
                "Sag 20/11",
                "sagsnr. 20/11",
                "Sagsnummer: 20/11",
                "Dok.nr.: 5/12",
                "(20/11)",
                "Åben\tNotat\t20/11",
                "Bilag 1/2",
                "85.02.02-G01-1-17",
                "27.03.12-G01",
                "27.03.12",
                "Model 3.0 og version 2.1",
                "version 3/4",
                "2. behandling af budget 2021",
                "vilkårene for 2019",
                "Cykelstiens fase 3",
                "perioden 2021 \u2013 2025",
                "perioden 2021-2025",
                "skoleåret 2023/24",
                "strategien fra 2011",
                "1. Økonomi\n2. Personale\n3. Eventuelt",
                "Start kl. 10.30, slut kl. 11-12",
                "kl. 9.10-10",
                "telefon 20-12-05-21-11",
                "telefon 20 12 05 21",
                "1/2 stilling og 3/4 time",
                "3011525",
                "12 lokalråd fik 10 minutters taletid",
                "Maj Holm og Marts Bro deltog",
                "forslag 9. og den 10. blev trukket",
                "fast punkt for august",
                "inden jul og i sommerferien",
                "uger og 3 uger, om 14 dage",
                "31. februar 2024",
                "Q5 2024",
                "1.1.1",
                "12345-12-05-2021"
            })
    void takesNoOtherNumberForADate(String prose) {
        assertThat(texts(prose)).isEmpty();
    }

    @Test
    void tellsWhereEachDateStands() {
        String prose = "Cykelplanen er tilbage d. 13. november til beslutning.";

        Found found = FuzzyDate.findIn(prose, MAY_2021).get(0);

        assertThat(prose.substring(found.start(), found.end())).isEqualTo("d. 13. november");
    }

    @Test
    void leavesOutDatesWithoutYearWhenThereIsNoReference() {
        assertThat(FuzzyDate.findIn("d. 13. november, 14. november 2021", null))
                .extracting(found -> found.date().text())
                .containsExactly("14. november 2021");
    }

    private static List<String> texts(String prose) {
        return FuzzyDate.findIn(prose, MAY_2021).stream()
                .map(found -> found.date().text())
                .toList();
    }
}
