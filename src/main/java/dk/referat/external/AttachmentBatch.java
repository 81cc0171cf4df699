package dk.referat.external;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

public record AttachmentBatch(
        @Size(min = 1, max = Batch.LONGEST) List<@NotNull LoadedAttachment> lines) implements AttachmentLoad {}
