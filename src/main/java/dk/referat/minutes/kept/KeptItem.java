package dk.referat.minutes.kept;

import java.util.List;
import java.util.UUID;

/** An item of a version, with all that lies on it. */
public record KeptItem(
        UUID id,
        Exposure seen,
        ItemFields fields,
        List<KeptDecision> decisions,
        List<KeptAttachment> attachments,
        List<KeptItem> subItems) {}
