package dk.referat.external;

/** An attachment to load, or many. */
public sealed interface AttachmentLoad permits LoadedAttachment, AttachmentBatch {}
