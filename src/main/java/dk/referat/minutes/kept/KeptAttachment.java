package dk.referat.minutes.kept;

public record KeptAttachment(Exposure seen, AttachmentOnRecord whole) {}
