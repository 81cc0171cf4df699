package dk.referat.importing.reading;

import dk.referat.importing.matter.TitleComparer;
import dk.referat.importing.minutes.ReadMeeting;
import dk.referat.importing.text.BodyNames;
import dk.referat.importing.text.Document;
import dk.referat.importing.text.LineLedger;
import org.jspecify.annotations.Nullable;

/** What all items of a document are read with. */
record ReadingContext(Document document, ReadMeeting meeting, TitleComparer comparer, LineLedger ledger) {

    boolean isOwnBody(@Nullable String body) {
        return body == null || meeting.bodyName() == null || BodyNames.same(body, meeting.bodyName());
    }
}
