package dk.referat.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.access.Access;
import dk.referat.agenda.ItemKind;
import dk.referat.agenda.SectionKind;
import dk.referat.decision.Outcome;
import dk.referat.importing.minutes.ReadAttachment;
import dk.referat.importing.minutes.ReadItem;
import dk.referat.importing.minutes.ReadMinutes;
import dk.referat.importing.minutes.Unplaced;
import dk.referat.importing.minutes.UnplacedReason;
import dk.referat.journal.JournalNumber;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of items, and what is left over. */
class MinutesReaderTest {
    @Test
    void readsItemsAndTheirSections() {
        List<ReadItem> items = Texts.read(Texts.PROTOCOL).items();

        assertThat(items)
                .extracting(item -> item.number() + " " + item.title() + " " + item.access())
                .containsExactly("1 Økonomi OPEN", "2 En lang overskrift, som er brudt over to linjer CLOSED");
        assertThat(items.get(0).routing()).containsExactly("DIR", "ØK");
        assertThat(items.get(0).caseNumber())
                .extracting(JournalNumber::canonical)
                .isEqualTo("26/88");
        assertThat(items.get(0).sections())
                .extracting(section -> section.kind())
                .containsExactly(SectionKind.OTHER, SectionKind.SUMMARY, SectionKind.RECOMMENDATION);
        assertThat(items.get(0).recommendation()).satisfies(recommendation -> {
            assertThat(recommendation.proposer().name()).isEqualTo("Kommunaldirektøren");
            assertThat(recommendation.text().text()).endsWith("2. planen godkendes");
        });
    }

    @Test
    void takesWhatEveryListOfAttachmentsTells() {
        List<ReadItem> items = Texts.read(Texts.PROTOCOL).items();

        ReadAttachment status = items.get(0).attachments().get(0);
        assertThat(items.get(0).attachments()).hasSize(1);
        assertThat(status.caseNumber()).extracting(JournalNumber::canonical).isEqualTo("26/91");
        assertThat(status.documentDate()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(items.get(1).attachments())
                .extracting(attachment -> attachment.title() + " " + attachment.access())
                .containsExactly("Kontrakt CLOSED");
    }

    @Test
    void listsWhatIsNoPartOfAnItem() {
        assertThat(Texts.read(Texts.PROTOCOL).unplaced())
                .extracting(Unplaced::reason)
                .contains(
                        UnplacedReason.CONTENTS,
                        UnplacedReason.ATTACHMENT_LIST,
                        UnplacedReason.SIGNATURE,
                        UnplacedReason.ATTACHMENT_TEXT)
                .doesNotContain(UnplacedReason.NOT_UNDERSTOOD);
    }

    @Test
    void listsALineOfTheHeaderThatItDoesNotKnow() {
        assertThat(Texts.read("Vejret var godt.\n\n" + Texts.PROTOCOL).unplaced())
                .filteredOn(line -> line.reason() == UnplacedReason.NOT_UNDERSTOOD)
                .containsExactly(new Unplaced(1, "Vejret var godt.", UnplacedReason.NOT_UNDERSTOOD));
    }

    @Test
    void tellsQuotedDecisionsFromThoseOfTheMeeting() {
        ReadItem item = Texts.read("""
                        1. Anlægsbevilling

                        Åben sag

                        Beslutning i Børneudvalget den 01-05-2026

                        Anbefales godkendt.

                        Økonomiske konsekvenser

                        Ingen.

                        Beslutning i Økonomiudvalget den 12-05-2026

                        Godkendt.
                        """).items().get(0);

        assertThat(item.decisions())
                .extracting(
                        decision -> decision.bodyName() + " " + decision.ofThisMeeting() + " " + decision.outcomes())
                .containsExactly("Børneudvalget false [RECOMMENDED]", "Økonomiudvalget true [APPROVED]");
        assertThat(item.sections()).extracting(section -> section.kind()).containsExactly(SectionKind.ECONOMY);
    }

    @Test
    void readsADecisionOnTheLineOfItsHeading() {
        ReadItem item = Texts.read("Dato: 3. marts 2026\n\n1. Havn\n\nÅben sag\n\nBeslutning: Godkendt.\n")
                .items()
                .get(0);

        assertThat(item.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.text().text()).isEqualTo("Godkendt.");
            assertThat(decision.outcomes()).containsExactly(Outcome.APPROVED);
        });
    }

    @Test
    void takesNoEntryOfANumberedListForAnItem() {
        ReadMinutes minutes = Texts.read("""
                1. Havn

                Åben sag

                Sagsfremstilling

                Der er tre trin:

                1. Dræn
                2. Kaj

                Indstilling

                Direktøren indstiller, at

                1. planen drøftes

                2. Bevillingen gives

                Beslutning i Direktionen den 12-05-2026

                1. Drøftet
                2. Godkendt

                2. Eventuelt

                Åben sag

                Beslutning i Direktionen den 12-05-2026

                Intet.
                """);

        assertThat(minutes.items()).extracting(ReadItem::title).containsExactly("Havn", "Eventuelt");
        assertThat(minutes.items().get(1).kind()).isEqualTo(ItemKind.ANY_OTHER_BUSINESS);
    }

    @Test
    void readsWhatIsSaidOfComingMeetings() {
        ReadItem item = Texts.read("""
                        5. Eventuelt, herunder punkter til næste møde

                        Åben sag

                        Sagsfremstilling

                        Til det kommende direktionsmøde d. 7. oktober er der foreløbig følgende punkter:

                        - Årsplan – generelt på som punkt ved alle direktionsmøder
                        - Status på budget

                        Beslutning i Direktionen den 29-09-2026

                        Til orientering.
                        """).items().get(0);

        assertThat(item.outlook().backlog())
                .extracting(line -> line.title() + " " + line.standing() + " "
                        + line.meetingDate().from())
                .containsExactly("Årsplan true 2026-10-07", "Status på budget false 2026-10-07");
        assertThat(item.matters()).isEmpty();
    }

    @Test
    void marksNothingOpenThatIsClosed() {
        ReadItem item = Texts.read(Texts.PROTOCOL).items().get(1);

        assertThat(item.access()).isEqualTo(Access.CLOSED);
        assertThat(item.attachments())
                .allSatisfy(attachment -> assertThat(attachment.access()).isEqualTo(Access.CLOSED));
    }
}
