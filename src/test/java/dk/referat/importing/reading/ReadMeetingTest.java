package dk.referat.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.importing.minutes.ReadDecision;
import dk.referat.importing.minutes.ReadMember;
import dk.referat.importing.minutes.ReadMinutes;
import dk.referat.importing.minutes.Recognition;
import dk.referat.importing.minutes.RecognitionKind;
import dk.referat.meeting.MeetingFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of the meeting itself. */
class ReadMeetingTest {
    @Test
    void readsTheHeader() {
        ReadMinutes minutes = Texts.read(Texts.PROTOCOL);

        assertThat(minutes.meeting().bodyName()).isEqualTo("Direktionen");
        assertThat(minutes.meeting().date()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(minutes.meeting().place()).isEqualTo("Skype");
        assertThat(minutes.meeting().format()).isEqualTo(MeetingFormat.VIRTUAL);
        assertThat(minutes.meeting().start()).isEqualTo(LocalTime.of(8, 0));
        assertThat(minutes.meeting().end()).isEqualTo(LocalTime.of(9, 30));
        assertThat(minutes.meeting().members())
                .extracting(member -> member.party().name() + " " + member.chair() + " " + member.attendance())
                .containsExactly("Asta Lindgreen true PRESENT", "Holger Brinkmose false PRESENT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Skype | VIRTUAL",
                "Microsoft Teams | VIRTUAL",
                "Virtuelt møde | VIRTUAL",
                "Mødelokale 2 og Teams | HYBRID",
                "Rådhuset, lokale 3 | PHYSICAL",
                "Besigtigelse af havnen | SITE_VISIT"
            })
    void tellsHowPeopleMeet(String place, MeetingFormat format) {
        assertThat(Texts.read(Texts.PROTOCOL.replace("Skype", place)).meeting().format())
                .isEqualTo(format);
    }

    @Test
    void readsWhoWasAbsent() {
        String text = Texts.PROTOCOL.replace("**Fraværende:**", "Afbud: Holger Brinkmose");

        assertThat(Texts.read(text).meeting().members())
                .extracting(ReadMember::attendance)
                .extracting(Object::toString)
                .containsExactly("PRESENT", "EXCUSED");
    }

    @Test
    void readsDateAndTimeOfAnExtractFromItsDecisions() {
        ReadMinutes minutes = Texts.read("""
                ## Punkter til behandling

                ### *Åben Sag*

                ## **Beslutning i Direktionen den 12-05-2021**

                Drøftet.
                """);

        assertThat(minutes.meeting().date()).isEqualTo(LocalDate.of(2021, 5, 12));
        assertThat(minutes.meeting().bodyName()).isEqualTo("Direktionen");
        assertThat(minutes.meeting().members()).isEmpty();
        assertThat(minutes.items())
                .singleElement()
                .satisfies(item -> assertThat(item.number()).isNull());
    }

    @Test
    void takesTheHeadersDateOverAnotherAndReportsIt() {
        ReadMinutes minutes = Texts.read(Texts.PROTOCOL.replaceFirst("den 03-03-2026", "den 04-03-2026"));

        assertThat(minutes.meeting().date()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(minutes.recognised())
                .filteredOn(found -> found.kind() == RecognitionKind.CONFLICTING_DATE)
                .extracting(Recognition::text)
                .containsExactly("04-03-2026");
        assertThat(minutes.items().get(0).decisions()).allMatch(ReadDecision::ofThisMeeting);
    }

    @Test
    void takesTheMostFrequentThenTheLatestDateWhereThereIsNoHeader() {
        String item = "Punkt\n\nÅben sag\n\nBeslutning i Direktionen den %s\n\nDrøftet.\n\n";

        assertThat(Texts.read(item.formatted("12-05-2021") + item.formatted("13-05-2021"))
                        .meeting()
                        .date())
                .isEqualTo(LocalDate.of(2021, 5, 13));
        assertThat(Texts.read(item.formatted("12-05-2021")
                                + item.formatted("12-05-2021")
                                + item.formatted("13-05-2021"))
                        .meeting()
                        .date())
                .isEqualTo(LocalDate.of(2021, 5, 12));
    }
}
