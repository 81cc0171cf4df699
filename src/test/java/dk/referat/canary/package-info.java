/**
 * Proof that nobody learns what they may not know: a world in which every text is a canary (<i>kanariefugl</i>), every
 * operation of the contract as every kind of caller, and no canary where it may not sing.
 */
@NullMarked
package dk.referat.canary;

import org.jspecify.annotations.NullMarked;
