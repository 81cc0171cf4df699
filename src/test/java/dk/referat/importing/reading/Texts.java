package dk.referat.importing.reading;

import dk.referat.importing.minutes.ReadItem;
import dk.referat.importing.minutes.ReadMinutes;
import java.util.List;

/** Small minutes to read. */
final class Texts {
    /** A protocol with everything one may have. */
    static final String PROTOCOL = """
            Direktionen

            REFERAT

            **Sted:** Skype
            **Dato:** Tirsdag den 3. marts 2026
            **Start kl.:** 8:00
            **Slut kl.:** 9:30
            **Medlemmer:** Kommunaldirektør Asta Lindgreen (formand)
            Teknikdirektør Holger
            Brinkmose
            **Fraværende:**

            Indholdsfortegnelse

            →Side
            1. Økonomi.....→1
            2. En lang overskrift, som er
            brudt over to linjer.....→2
            Bilagsoversigt.....→3

            1. Økonomi

            Åben sag

            Journalnr.: 26/88

            Sagsgang

            DIR, ØK

            Resumé

            Kort fortalt.

            Indstilling

            Kommunaldirektøren indstiller, at

            1. status drøftes
            2. planen godkendes

            Bilag:

            1→Åben→Status→130047/26

            Beslutning i Direktionen den 03-03-2026

            Drøftet.

            2. En lang overskrift, som er
            brudt over to linjer

            Lukket sag

            Sagsfremstilling

            Tekst.

            Beslutning i Direktionen den 03-03-2026

            Godkendt.

            Bilagsoversigt

            1. Økonomi
             1. Status (130047/26)
            2. En lang overskrift, som er brudt over to linjer
             1. Kontrakt (130048/26)

            Underskriftsside

            Kommunaldirektør Asta Lindgreen
            (formand)

            Bilag: 1.1. Status

            Udvalg: Direktionen

            Adgang: Åben

            Bilagsnr: 130047/26

            Dato: 1. februar 2026
            Journalnr.: 26/91

            1. Baggrund

            Sagsfremstilling

            Beslutning om næste skridt.
            """;

    private Texts() {}

    static ReadMinutes read(String text) {
        return MinutesReader.read(text.replace('→', '\t'));
    }

    /** An extract of one item that collects matters. */
    static ReadItem collection(String presentation, String decision) {
        return read("""
                        ## Punkter til behandling

                        ### *Åben Sag*

                        ## Sagsfremstilling

                        %s

                        ## Indstilling

                        Direktøren indstiller, at punkterne behandles.

                        ## Beslutning i Direktionen den 04-03-2026

                        %s
                        """.formatted(presentation, decision)).items().get(0);
    }

    static List<String> titles(ReadItem item) {
        return item.matters().stream().map(ReadItem::title).toList();
    }

    /** Each matter with what came out of it. */
    static List<String> outcomes(ReadItem item) {
        return item.matters().stream()
                .map(matter -> matter.title()
                        + (matter.raisedAtMeeting() ? " (raised) " : " ")
                        + matter.decisions().stream()
                                .map(decision -> decision.outcomes())
                                .toList())
                .toList();
    }
}
