package dk.referat.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalJsonTest {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void writesAJournalNumberWithoutWhatIsComputed() throws JsonProcessingException {
        JournalNumber number = JournalNumber.of(JournalNumber.ACADRE, JournalNumberKind.DOCUMENT, "(4218/21)")
                .orElseThrow();

        assertThat(json.readTree(json.writeValueAsString(number))).isEqualTo(json.readTree("""
                        {"system": "ACADRE", "kind": "DOCUMENT", "text": "(4218/21)", "normalized": "D:2021/4218",
                         "serial": 4218, "year": 2021}
                        """));
        assertThat(readBack(number, JournalNumber.class)).isEqualTo(number);
    }

    @Test
    void writesAFuzzyDateWithoutWhatIsComputed() throws JsonProcessingException {
        FuzzyDate date = FuzzyDate.parse("d. 9. januar kl. 9-13", LocalDate.of(2023, 12, 20));

        assertThat(json.readTree(json.writeValueAsString(date))).isEqualTo(json.readTree("""
                        {"text": "d. 9. januar kl. 9-13", "precision": "DAY", "from": "2024-01-09", "to": "2024-01-09",
                         "timeFrom": "09:00:00", "timeTo": "13:00:00", "yearInferred": true}
                        """));
        assertThat(readBack(date, FuzzyDate.class)).isEqualTo(date);
    }

    @Test
    void readsADateThatIsOnlyText() throws JsonProcessingException {
        assertThat(json.readValue("{\"text\": \"snarest\"}", FuzzyDate.class)).isEqualTo(FuzzyDate.unknown("snarest"));
    }

    @Test
    void readsAPartyWithoutReferences() throws JsonProcessingException {
        assertThat(json.readValue("{\"kind\": \"UNIT\", \"name\": \"Staben\", \"refs\": null}", Party.class))
                .isEqualTo(new Party(PartyKind.UNIT, "Staben", null, List.of()));
    }

    @Test
    void readsBackAPartyWithItsReferences() throws JsonProcessingException {
        Party party = new Party(
                PartyKind.PERSON, "Ida Bro", "Økonomichef", List.of(new ExternalRef("OIDC", "subject", "a-b-c")));

        assertThat(readBack(party, Party.class)).isEqualTo(party);
    }

    @Test
    void keepsAPartysReferencesFromChangingBehindItsBack() {
        List<ExternalRef> refs = new ArrayList<>();
        Party party = new Party(PartyKind.UNIT, "Staben", null, refs);

        refs.add(new ExternalRef("FK", "organisation", "1"));

        assertThat(party.refs()).isEmpty();
    }

    private <T> T readBack(T value, Class<T> type) throws JsonProcessingException {
        return json.readValue(json.writeValueAsString(value), type);
    }
}
