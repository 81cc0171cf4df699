/**
 * Unlawful text is taken out of a meeting (<i>sløring</i>), wherever below it the text stands and whatever is approved.
 * Nothing keeps the text; that it was done, and why, stays.
 */
@NullMarked
package dk.referat.redaction;

import org.jspecify.annotations.NullMarked;
