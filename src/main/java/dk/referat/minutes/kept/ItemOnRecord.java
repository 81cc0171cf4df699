package dk.referat.minutes.kept;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;

/** An item as a version has it, with all that lies on it. */
public record ItemOnRecord(
        UUID id,
        @JsonUnwrapped ItemFields fields,
        List<DecisionOnRecordView> decisions,
        List<AttachmentOnRecordView> attachments,
        List<ItemOnRecordView> subItems)
        implements ItemOnRecordView {}
