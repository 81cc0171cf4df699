package dk.referat.external;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.referat.attachment.UpdateAttachment;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

public record LoadedAttachment(
        @Nullable @Size(min = 1, max = 500) String id,
        Target agendaItem,
        @JsonUnwrapped UpdateAttachment content) implements Loaded, AttachmentLoad {}
