/**
 * An extract (<i>delreferat</i>): one decision with the item it was made on and the meeting that made it, as it is filed
 * on its case; for programs, and as a document for people.
 */
@NullMarked
package dk.referat.overview.extract;

import org.jspecify.annotations.NullMarked;
