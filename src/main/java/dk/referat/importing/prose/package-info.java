/**
 * What sentences of minutes say: who (parties), what came out of a matter, who follows up, who was a guest. Danish is read
 * by word lists and word endings, never guessed at: what is not recognised stays text.
 */
@NullMarked
package dk.referat.importing.prose;

import org.jspecify.annotations.NullMarked;
