package dk.referat.minutes.kept;

/** An item of a version, in the form in which the caller may see it. */
public sealed interface ItemOnRecordView permits ItemOnRecord, ClosedItemOnRecord {}
