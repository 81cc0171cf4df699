package dk.referat.minutes.kept;

/** A decision of a version, in the form in which the caller may see it. */
public sealed interface DecisionOnRecordView permits DecisionOnRecord, ClosedDecisionOnRecord {}
