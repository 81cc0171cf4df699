package dk.referat.minutes.kept;

import dk.referat.access.Access;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What those who may not see a closed attachment may know of it. */
public record ClosedAttachmentOnRecord(
        UUID id, int index, @Size(max = 2000) String title, Access access) implements AttachmentOnRecordView {}
