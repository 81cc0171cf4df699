package dk.referat.minutes.kept;

import dk.referat.access.Access;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as a version has it.
 *
 * @param index its place among those that the audience knew of
 */
public record AttachmentOnRecord(
        UUID id,
        @Nullable UUID decision,
        int index,
        String title,
        @Nullable String publicTitle,
        Access access,
        @Nullable String legalBasis,
        @Nullable String documentNumber,
        @Nullable String caseNumber,
        @Nullable String documentId,
        @Nullable String typeCode,
        @Nullable String fileName,
        @Nullable String versionLabel,
        @Nullable LocalDate documentDate)
        implements AttachmentOnRecordView {

    AttachmentOnRecord at(int place) {
        return new AttachmentOnRecord(
                id,
                decision,
                place,
                title,
                publicTitle,
                access,
                legalBasis,
                documentNumber,
                caseNumber,
                documentId,
                typeCode,
                fileName,
                versionLabel,
                documentDate);
    }
}
