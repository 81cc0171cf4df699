/**
 * How things move from state to state (tilstandsskift): which steps are open to a caller, what stands in the way of the
 * others, and which were taken. The database notes every step that is taken, whoever takes it.
 */
@NullMarked
package dk.referat.state;

import org.jspecify.annotations.NullMarked;
