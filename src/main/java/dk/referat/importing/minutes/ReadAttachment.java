package dk.referat.importing.minutes;

import dk.referat.access.Access;
import dk.referat.journal.JournalNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attachment (bilag). What isn't shown is null: "()" and "0" are no numbers.
 *
 * @param caseNumber the case that the attachment's own text names
 * @param documentDate the date that the attachment's own text bears
 * @param sources its line in the item, or in the list of attachments where the item has none
 */
public record ReadAttachment(
        int index,
        String title,
        Access access,
        @Nullable JournalNumber documentNumber,
        @Nullable String typeCode,
        @Nullable String documentId,
        @Nullable JournalNumber caseNumber,
        @Nullable String fileName,
        @Nullable LocalDate documentDate,
        List<Passage> sources) {}
