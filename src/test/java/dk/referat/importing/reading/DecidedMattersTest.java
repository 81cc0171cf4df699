package dk.referat.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.decision.Outcome;
import dk.referat.importing.minutes.ReadItem;
import org.junit.jupiter.api.Test;

/** Which matters were decided, and which of the planned ones they are. */
class DecidedMattersTest {
    private static final String LEAD = "Direktionen har følgende punkter til behandling:\n\n";

    @Test
    void matchesHeadingsThatDifferSlightly() {
        ReadItem item = Texts.collection(LEAD + """
                        - Drøftelse af *Klimaplan 2026 – 2030* samt godkendelse af processen. Planen har tre spor.
                        - På udvalgets møde d. 17. marts er der følgende på dagsordenen:
                          - Regnskab
                        - Valg af leverandør, herunder prøveperiode
                        - Ny kontrakt
                        """, """
                Drøftelse af Klimaplan 2026-2030 samt godkendelse af processen.

                Godkendt.

                ## Udvalgets møde d. 17. marts

                Drøftet.

                **Valg af leverandør, herunder prøveperidoe:**

                Udsat.

                NY KONTRAKT

                Afvist.
                """);

        assertThat(item.matters().stream()
                        .map(matter -> matter.decisions().get(0).outcomes().get(0)))
                .containsExactly(Outcome.APPROVED, Outcome.DISCUSSED, Outcome.POSTPONED, Outcome.REJECTED);
    }

    @Test
    void keepsMattersApartThatDifferInANumber() {
        ReadItem item = Texts.collection(
                LEAD + "- Implementering af fase 2\n- Implementering af fase 3",
                "Implementering af fase 3\n\nGodkendt.");

        assertThat(Texts.outcomes(item))
                .containsExactly("Implementering af fase 2 []", "Implementering af fase 3 [[APPROVED]]");
    }

    @Test
    void matchesNoMatterOfAnotherNumber() {
        ReadItem item = Texts.collection(
                LEAD + "- Årsplan\n- Implementering af fase 2",
                "Årsplan\n\nDrøftet.\n\n## Implementering af fase 3\n\nGodkendt.");

        assertThat(Texts.outcomes(item))
                .containsExactly(
                        "Årsplan [[DISCUSSED]]",
                        "Implementering af fase 2 []",
                        "Implementering af fase 3 (raised) [[APPROVED]]");
    }

    @Test
    void tellsMattersRaisedAtTheMeeting() {
        ReadItem item = Texts.collection(
                LEAD + "- Årsplan\n- Udvalgets møde med følgende på dagsordenen:\n\n- Stormflod\n  - Regnskab", """
                Årsplan

                Drøftet.

                Stormflod

                Der blev gjort status på oprydningen.
                """);

        assertThat(Texts.outcomes(item))
                .containsExactly(
                        "Årsplan [[DISCUSSED]]",
                        "Udvalgets møde med følgende på dagsordenen: []",
                        "Stormflod (raised) [[]]");
    }

    @Test
    void tellsADecisionThatOnlyRepeatsTheAgenda() {
        ReadItem item = Texts.collection(
                LEAD
                        + "- Årsplan\n- Udvalgets møde d. 17. maj med følgende på dagsordenen:\n\n  - Stormflod\n  - Regnskab",
                "## Årsplan\n\nDrøftet.\n\n## Udvalgets møde d. 17. maj\n\nDagsordenen er:\n\n- Stormflod\n- Regnskab");

        assertThat(item.matters())
                .extracting(matter -> matter.decisions().get(0).echoesAgenda())
                .containsExactly(false, true);
    }

    @Test
    void readsDecidedMattersFromEntriesOfAList() {
        ReadItem item = Texts.collection(LEAD + "- Ny havn.\n- Årsplan", """
                Direktionen havde følgende punkter til behandling:

                - Ny havn.

                Der var tre bemærkninger:

                - Prisen
                - Støjen

                Oplægget blev godkendt.

                - Årsplan

                Punktet blev ikke behandlet.

                - Stormflod

                Drøftet.
                """);

        assertThat(Texts.outcomes(item))
                .containsExactly(
                        "Ny havn. [[APPROVED]]", "Årsplan [[NOT_TREATED]]", "Stormflod (raised) [[DISCUSSED]]");
        assertThat(item.matters().get(0).decisions().get(0).text().text()).contains("- Prisen\n- Støjen");
    }

    @Test
    void takesTheListOfMattersAboveADecisionForNoDecisions() {
        ReadItem item = Texts.collection(
                LEAD + "- Ny havn\n- Årsplan", "Følgende blev behandlet:\n\n- Ny havn\n- Årsplan\n\nDrøftet.");

        assertThat(item.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.outcomes()).containsExactly(Outcome.DISCUSSED));
        assertThat(item.matters())
                .allSatisfy(matter -> assertThat(matter.decisions()).isEmpty());
    }

    @Test
    void leavesASentenceAboutAMatterInTheDecision() {
        ReadItem item = Texts.collection(
                LEAD + "- Årsplan\n- Ny havn", "Årsplanen blev drøftet.\n\nNy havn blev drøftet og godkendt.");

        assertThat(item.decisions()).hasSize(1);
        assertThat(Texts.outcomes(item)).containsExactly("Årsplan []", "Ny havn []");
    }

    @Test
    void keepsADecisionOnTheWholeItemBesideThoseOnMatters() {
        ReadItem item = Texts.collection(LEAD + "- Årsplan\n- Ny havn", "Til orientering.\n\n## Ny havn\n\nGodkendt.");

        assertThat(item.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.outcomes()).containsExactly(Outcome.NOTED));
        assertThat(Texts.outcomes(item)).containsExactly("Årsplan []", "Ny havn [[APPROVED]]");
    }
}
