/**
 * The proposal for the agenda of a coming meeting, drawn from every {@link ProposalSource}, and its acceptance. A
 * feature that has lines to propose implements that interface; nothing else is needed.
 */
@NullMarked
package dk.referat.planning.proposal;

import org.jspecify.annotations.NullMarked;
