/**
 * Takes in minutes (<i>referater</i>) that were written elsewhere: reads the text, records what it says as a meeting
 * with confirmed decisions, keeps the source text (<i>kildetekst</i>), and reports line by line what was understood how.
 */
@NullMarked
package dk.referat.importing;

import org.jspecify.annotations.NullMarked;
