package dk.referat.overview;

import dk.referat.http.Tagged;

/** A decision with where it was made, in the form in which the caller may see it. */
public sealed interface DecisionDetailsView extends Tagged permits DecisionDetails, ClosedDecisionDetails {}
