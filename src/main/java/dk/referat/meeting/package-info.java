/**
 * A meeting (<i>møde</i>) of a body, from its plan through agenda (<i>dagsorden</i>) to approved minutes
 * (<i>referat</i>). The meeting's row is the lock of everything below it: whoever changes an item, decision, task or
 * attachment takes it first, for the few milliseconds of the transaction.
 */
@NullMarked
package dk.referat.meeting;

import org.jspecify.annotations.NullMarked;
