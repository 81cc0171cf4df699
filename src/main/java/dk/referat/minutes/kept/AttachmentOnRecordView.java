package dk.referat.minutes.kept;

/** An attachment of a version, in the form in which the caller may see it. */
public sealed interface AttachmentOnRecordView permits AttachmentOnRecord, ClosedAttachmentOnRecord {}
