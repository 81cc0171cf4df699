/**
 * Sample minutes (<i>eksempeldata</i>) of an invented municipality, taken in at the first start by the same way as any
 * other minutes, so that a newcomer has something to look at.
 */
@NullMarked
package dk.referat.sample;

import org.jspecify.annotations.NullMarked;
