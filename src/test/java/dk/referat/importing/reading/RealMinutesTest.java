package dk.referat.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.referat.access.Access;
import dk.referat.importing.minutes.ReadDecision;
import dk.referat.importing.minutes.ReadItem;
import dk.referat.importing.minutes.ReadMember;
import dk.referat.importing.minutes.ReadMinutes;
import dk.referat.journal.Party;
import dk.referat.journal.PartyKind;
import dk.referat.meeting.MeetingFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the minutes of a real board where they lie beside the project. */
class RealMinutesTest {
    private static final String FULL = "direktionen-2020-09-29.txt";
    private static final String BULLETS = "direktionen-2021-05-12.txt";
    private static final String TIMETABLE = "direktionen-2023-12-20.txt";
    private static final int ROUNDS = 25;

    @Test
    void readsTheFullProtocol() {
        ReadMinutes minutes = MinutesReader.read(text(FULL));

        assertThat(minutes.meeting().date()).isEqualTo(LocalDate.of(2020, 9, 29));
        assertThat(minutes.meeting().place()).isEqualTo("Skype");
        assertThat(minutes.meeting().format()).isEqualTo(MeetingFormat.VIRTUAL);
        assertThat(minutes.meeting().start()).isEqualTo(LocalTime.of(8, 0));
        assertThat(minutes.meeting().end()).isEqualTo(LocalTime.of(9, 30));
        assertThat(minutes.meeting().members())
                .hasSize(3)
                .filteredOn(ReadMember::chair)
                .hasSize(1);
        assertThat(minutes.items()).extracting(ReadItem::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(minutes.items()).extracting(item -> item.matters().size()).containsExactly(0, 0, 0, 3, 0);
        assertThat(minutes.items().get(3).matters())
                .allMatch(matter -> matter.decisions().size() == 1);
        assertThat(numbers(minutes.items().get(3))).containsExactly("130047/20", "72937/20", "65181/20");
    }

    @Test
    void readsTheExtractWithBullets() {
        ReadMinutes minutes = MinutesReader.read(text(BULLETS));

        ReadItem item = minutes.items().get(0);
        assertThat(minutes.meeting().date()).isEqualTo(LocalDate.of(2021, 5, 12));
        assertThat(minutes.items()).hasSize(1);
        assertThat(item.attachments()).hasSize(6).allSatisfy(attachment -> {
            assertThat(attachment.access()).isEqualTo(Access.OPEN);
            assertThat(attachment.documentNumber()).isNotNull();
            assertThat(attachment.documentId()).isNotNull();
        });
        assertThat(item.attachments().get(5).title()).endsWith(" 2021-2025");
        assertThat(item.matters().stream().filter(matter -> !matter.raisedAtMeeting()))
                .hasSize(5);
        assertThat(item.matters().stream().filter(ReadItem::raisedAtMeeting))
                .singleElement()
                .satisfies(raised -> {
                    assertThat(raised.title()).isEqualTo("Covid-19");
                    assertThat(raised.decisions()).hasSize(1);
                });
        assertThat(item.matters())
                .filteredOn(matter -> matter.decisions().stream().anyMatch(ReadDecision::echoesAgenda))
                .hasSize(1);
    }

    @Test
    void readsTheExtractWithATimetable() {
        ReadMinutes minutes = MinutesReader.read(text(TIMETABLE));

        ReadItem item = minutes.items().get(0);
        assertThat(minutes.meeting().date()).isEqualTo(LocalDate.of(2023, 12, 20));
        assertThat(item.matters())
                .extracting(matter -> matter.plan().slot() == null
                        ? null
                        : matter.plan().slot().from())
                .containsExactly(LocalTime.of(10, 30), LocalTime.of(11, 0), LocalTime.of(11, 15), LocalTime.of(11, 30));
        assertThat(item.matters()).allMatch(matter -> matter.decisions().size() == 1 && !matter.raisedAtMeeting());
        assertThat(item.attachments()).hasSize(6);
        assertThat(item.attachments())
                .filteredOn(attachment -> attachment.access() == Access.CLOSED)
                .hasSize(4)
                .allSatisfy(
                        attachment -> assertThat(attachment.documentNumber()).isNull());
        assertThat(responsible(item))
                .hasSize(3)
                .contains(
                        List.of(PartyKind.UNIT, PartyKind.PERSON), List.of(PartyKind.UNIT), List.of(PartyKind.PERSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {FULL, BULLETS, TIMETABLE})
    void losesNoLine(String name) {
        String text = text(name);

        assertThat(Accounting.lost(text, MinutesReader.read(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {FULL, BULLETS, TIMETABLE})
    void losesNoLineOfADamagedProtocol(String name) {
        List<String> lines = List.of(text(name).split("\n", -1));
        for (int seed = 0; seed < ROUNDS; seed++) {
            String damaged = NoLineIsLostTest.damage(lines, new Random(seed));

            assertThat(NoLineIsLostTest.lost(damaged)).as("seed %d", seed).isEmpty();
        }
    }

    private static List<String> numbers(ReadItem item) {
        return item.attachments().stream()
                .map(attachment -> attachment.documentNumber() == null
                        ? ""
                        : attachment.documentNumber().canonical())
                .toList();
    }

    private static List<List<PartyKind>> responsible(ReadItem item) {
        return item.matters().stream()
                .flatMap(matter -> matter.decisions().stream())
                .flatMap(decision -> decision.tasks().stream())
                .map(task -> task.responsible().stream().map(Party::kind).toList())
                .toList();
    }

    private static String text(String name) {
        Path file = Protocols.REAL.resolve(name);
        assumeTrue(
                Files.exists(file),
                () -> "There are no real minutes at " + file.toAbsolutePath().normalize());
        return Protocols.text(file);
    }
}
