package dk.referat.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.agenda.ItemKind;
import dk.referat.decision.Outcome;
import dk.referat.importing.minutes.ReadItem;
import org.junit.jupiter.api.Test;

/** Which matters an item announces. */
class PlannedMattersTest {
    private static final String LEAD = "Direktionen har følgende punkter til behandling:\n\n";

    @Test
    void readsMattersFromAList() {
        ReadItem item = Texts.collection(
                LEAD
                        + "- Årsplan 2026 (bilag vedlagt).\n- Ny havn. Der er kommet tre tilbud.\n- Fælles sprog – første udkast",
                "Drøftet.");

        assertThat(Texts.titles(item)).containsExactly("Årsplan 2026", "Ny havn.", "Fælles sprog – første udkast");
        assertThat(item.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.outcomes()).containsExactly(Outcome.DISCUSSED));
    }

    @Test
    void takesAListInsideAMatterForNoMatters() {
        ReadItem item = Texts.collection(LEAD + """
                        - Årsplan 2026
                        - Udvalgets møde d. 17. marts med følgende på dagsordenen:

                        - Stormflod
                          - Regnskab
                          - Valg
                        - Ny havn. Processen er følgende:

                        - Uge 18 – direktionen
                        - 15. juni – økonomiudvalget

                        Vedlagt: 1) Plan.
                        - Elevpladser
                        """, "Drøftet.");

        assertThat(Texts.titles(item))
                .containsExactly(
                        "Årsplan 2026",
                        "Udvalgets møde d. 17. marts med følgende på dagsordenen:",
                        "Ny havn.",
                        "Elevpladser");
        assertThat(item.matters().get(2).outlook().path()).hasSize(2);
    }

    @Test
    void knowsIndentedMattersByTheirDecisions() {
        ReadItem item = Texts.collection(
                LEAD + "- Årsplan 2026\n  - Ny havn\n  - Elevpladser\n    - på skolerne",
                "## Årsplan 2026\n\nDrøftet.\n\n## Ny havn\n\nGodkendt.");

        assertThat(Texts.outcomes(item))
                .containsExactly("Årsplan 2026 [[DISCUSSED]]", "Ny havn [[APPROVED]]", "Elevpladser []");
    }

    @Test
    void readsMattersFromATimetable() {
        ReadItem item = Texts.collection("""
                Tid→Punkt
                8:00→<p>Punkt 1</p>
                kl. 9-9.30→<p>Ny havn &amp; kaj.</p> <p>Der er&nbsp;kommet tre<br>tilbud, som

                →<p>gennemgås.</p>
                10.30-11.00→<p><strong>Årsplan</strong></p><p>Planen drøftes.</p>
                →Frokost
                12.30→Elevpladser
                """, "Drøftet.");

        assertThat(item.matters())
                .extracting(matter -> matter.title() + " " + matter.kind() + " "
                        + (matter.plan().slot() == null
                                ? null
                                : matter.plan().slot().from() + "-"
                                        + matter.plan().slot().to()))
                .containsExactly(
                        "Punkt 1 REFERENCE 08:00-null",
                        "Ny havn & kaj. SUB_ITEM 09:00-09:30",
                        "Årsplan SUB_ITEM 10:30-11:00",
                        "Frokost BREAK null",
                        "Elevpladser SUB_ITEM 12:30-null");
        assertThat(item.matters().get(0).refersTo()).isEqualTo(1);
        assertThat(item.matters().get(1).sections().get(0).text().text())
                .isEqualTo("Ny havn & kaj.\n\nDer er kommet tre\n\ntilbud, som\n\ngennemgås.");
    }

    @Test
    void readsGuestsAndNotesOfAMatter() {
        ReadItem item = Texts.collection(
                "Tid→Punkt\n10.30→<p>Ny havn</p> <p>Jurist Kamma Vedelsby deltager i punktet.</p>\n11.00→<p>Årsplan</p> <p>(Borgmesteren deltager ikke)</p>",
                "Ny havn\n\nDrøftet. Jurist Kamma Vedelsby deltog.");

        assertThat(item.matters().get(0).plan().guests()).singleElement().satisfies(guest -> {
            assertThat(guest.planned()).hasToString("INVITED");
            assertThat(guest.actual()).hasToString("ATTENDED");
        });
        assertThat(item.matters().get(1).notes()).containsExactly("(Borgmesteren deltager ikke)");
        assertThat(item.matters().get(1).plan().guests())
                .singleElement()
                .satisfies(guest -> assertThat(guest.planned()).hasToString("NOT_ATTENDING"));
    }

    @Test
    void takesNoOrdinaryListForMatters() {
        ReadItem item = Texts.read("""
                        1. Gennemgang af dagsordener

                        Åben sag

                        Sagsfremstilling

                        - Gennemgang af dagsorden for:
                         - Udvalgsmøde d. 30. september
                        - Kommende møder:
                         - Byrådsmøde

                        Beslutning i Direktionen den 04-03-2026

                        Gennemgået.
                        """).items().get(0);

        assertThat(item.matters()).isEmpty();
        assertThat(item.kind()).isEqualTo(ItemKind.ITEM);
    }
}
