/**
 * Value objects that every feature shares: journal numbers (journalnummer: the dokumentnummer of a document or the
 * sagsnummer of a case), the dates that minutes speak of, a deadline (frist) among them, parties and external
 * references.
 *
 * <p>What was written is always kept as it stood; everything else here is a reading of it.
 */
@NullMarked
package dk.referat.journal;

import org.jspecify.annotations.NullMarked;
