/**
 * What the text of minutes (referat) says, as a tree of plain records: the meeting, its items, their matters, decisions,
 * follow-up and attachments, and every line that found no place.
 *
 * <p>Verbatim stands beside every reading of it: a {@link dk.referat.importing.minutes.Passage} is the text as it stood,
 * with the numbers of its lines.
 */
@NullMarked
package dk.referat.importing.minutes;

import org.jspecify.annotations.NullMarked;
