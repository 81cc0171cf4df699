package dk.referat.importing.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.importing.minutes.ReadGuest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuestReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jurist Kamma Vedelsby deltager under behandlingen af punktet. | Kamma Vedelsby INVITED",
                "Planchef Regitze Damhus er med fra kl. 10.30. | Regitze Damhus INVITED",
                "Budgettet gennemgås v/ Økonomichef Merete Fuglsang. | Merete Fuglsang INVITED",
                "Program for dagen. (Borgmesteren deltager ikke) | Borgmesteren NOT_ATTENDING"
            })
    void readsWhoIsPlanned(String text, String guest) {
        assertThat(GuestReader.planned(text))
                .extracting(found -> found.party().name() + " " + found.planned())
                .containsExactly(guest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jurist Kamma Vedelsby deltog under drøftelsen. | ATTENDED",
                "Jurist Kamma Vedelsby præsenterede oplægget. | ATTENDED",
                "Jurist Kamma Vedelsby deltog ikke. | ABSENT",
                "Drøftet. | UNKNOWN"
            })
    void readsWhoCame(String decision, String presence) {
        List<ReadGuest> planned = GuestReader.planned("Jurist Kamma Vedelsby deltager i punktet.");

        assertThat(GuestReader.met(planned, decision))
                .singleElement()
                .satisfies(guest -> assertThat(guest.actual()).hasToString(presence));
    }

    @Test
    void addsAGuestWhomNobodyPlanned() {
        assertThat(GuestReader.met(List.of(), "Jurist Kamma Vedelsby deltog."))
                .singleElement()
                .satisfies(guest -> {
                    assertThat(guest.planned()).isNull();
                    assertThat(guest.actual()).hasToString("ATTENDED");
                });
    }

    @Test
    void takesNoPlaceForAGuest() {
        assertThat(GuestReader.planned("Solceller ved Sønder Ålykke behandles."))
                .isEmpty();
    }
}
