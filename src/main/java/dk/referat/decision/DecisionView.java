package dk.referat.decision;

import dk.referat.http.Tagged;

/** A decision's own fields, in the form in which the caller may see it. */
public sealed interface DecisionView extends Tagged permits DecisionResponse, ClosedDecisionResponse {}
