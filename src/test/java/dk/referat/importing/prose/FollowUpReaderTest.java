package dk.referat.importing.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.importing.minutes.ReadTask;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpReaderTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 3, 4);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ledelsessekretariatet følger op. | UNIT Ledelsessekretariatet",
                "Ejendomschef Per Stoltenborg indarbejder bemærkninger og sikrer de næste skridt. | PERSON Ejendomschef / Per Stoltenborg",
                "På baggrund af drøftelsen foranlediger chef for plan og miljø en justering. | ROLE chef for plan og miljø",
                "I den forbindelse foranlediger lederen af borgmesterens sekretariat i samarbejde med IT nye møder. | ROLE lederen af borgmesterens sekretariat + UNIT IT",
                "Ejendomschefen tager endvidere initiativ til dialog. | ROLE Ejendomschefen",
                "Staben undersøger mulighederne. | UNIT Staben",
                "Økonomichefen vender tilbage med en pris. | ROLE Økonomichefen",
                "Det blev aftalt, at HR-chefen og Regionen planlægger en øvelse. | ROLE HR-chefen + EXTERNAL Regionen",
                "Teknik og Miljø bestiller skiltene. | UNIT Teknik og Miljø",
                "Staben skal udarbejde et notat. | UNIT Staben"
            })
    void makesATaskWhereSomebodyNamedActs(String sentence, String responsible) {
        List<ReadTask> tasks = read(sentence).explicit();

        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(PartyReaderTest.shown(task.responsible())).isEqualTo(responsible);
            assertThat(task.quote()).isEqualTo(sentence);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dette forelægges for økonomiudvalget.",
                "På den baggrund tages emnet vedr. praktik op i maj.",
                "Emnet behandles på strategisk dialogmøde med borgmesteren i begyndelsen af 2027.",
                "Der udarbejdes en ny folder."
            })
    void onlyProposesWhatIsImplied(String sentence) {
        FollowUpReader.FollowUps found = read(sentence);

        assertThat(found.explicit()).isEmpty();
        assertThat(found.proposed()).singleElement().extracting(ReadTask::quote).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drøftet.",
                "Jurist Kamma Vedelsby deltager i punktet.",
                "Kommunaldirektøren orienterede om skaderne.",
                "Økonomichefen er tilfreds.",
                "Økonomiudvalget behandler sagen ved førstkommende møde.",
                "Direktionen drøfter programmet.",
                "Ejendomschefen har afholdt møde med Regionen."
            })
    void asksNothingOfAnybodyWhereNothingIsToBeDone(String sentence) {
        assertThat(read(sentence).explicit()).isEmpty();
        assertThat(read(sentence).proposed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Staben udarbejder et notat senest d. 1. april. | 2026-04-01",
                "Staben udarbejder et notat inden udgangen af april. | 2026-04-30",
                "Staben følger op på mødet d. 3. marts inden d. 9. juni. | 2026-06-09",
                "Staben fremlægger status d. 6. oktober. | 2026-10-06"
            })
    void readsTheDeadline(String sentence, LocalDate due) {
        assertThat(read(sentence).explicit())
                .singleElement()
                .satisfies(task -> assertThat(task.deadline())
                        .satisfies(deadline -> assertThat(deadline.to()).isEqualTo(due)));
    }

    @Test
    void keepsAVagueDeadlineInItsWords() {
        ReadTask task = read("Staben retter planen forud for den politiske behandling.")
                .explicit()
                .get(0);

        assertThat(task.deadline())
                .satisfies(deadline -> assertThat(deadline.text()).isEqualTo("forud for den politiske behandling"));
    }

    @Test
    void takesTheDeadlineFromWhereTheResultIsPresented() {
        ReadTask task =
                read("Staben udarbejder et oplæg. Rammen er planen. Oplægget fremlægges derefter til temadrøftelse i direktionen d. 13. november.")
                        .explicit()
                        .get(0);

        assertThat(task.deadline())
                .satisfies(deadline -> assertThat(deadline.to()).isEqualTo(LocalDate.of(2026, 11, 13)));
        assertThat(task.meeting())
                .satisfies(meeting -> assertThat(meeting.bodyName()).isEqualTo("Direktionen"));
    }

    @Test
    void namesTheMeetingThatATaskIsFor() {
        ReadTask task = read("Staben vender tilbage på næste direktionsmøde.")
                .explicit()
                .get(0);

        assertThat(task.meeting())
                .satisfies(meeting -> assertThat(meeting.text()).isEqualTo("næste direktionsmøde"));
    }

    @Test
    void makesATaskOfEachWhoActs() {
        assertThat(read("Staben undersøger mulighederne, og Økonomichefen vender tilbage med en pris.")
                        .explicit())
                .extracting(task -> PartyReaderTest.shown(task.responsible()))
                .containsExactly("UNIT Staben", "ROLE Økonomichefen");
    }

    @Test
    void describesABareFollowUpByItsMatter() {
        assertThat(read("Staben følger op.").explicit().get(0).description()).isEqualTo("Opfølgning: Ny havn");
    }

    @Test
    void takesNoSentenceOfTheAgendaForANewTask() {
        FollowUpReader reader = FollowUpReader.after("Staben udarbejder et oplæg.", MEETING);

        assertThat(reader.read("Staben udarbejder et oplæg. Drøftet.", "Ny havn")
                        .explicit())
                .isEmpty();
    }

    @Test
    void onlyProposesWhatIsToldInAReport() {
        FollowUpReader.FollowUps found = read("Direktøren oplyste, at Staben udarbejder et notat.");

        assertThat(found.explicit()).isEmpty();
        assertThat(found.proposed()).hasSize(1);
    }

    private static FollowUpReader.FollowUps read(String text) {
        return FollowUpReader.after("", MEETING).read(text, "Ny havn");
    }
}
