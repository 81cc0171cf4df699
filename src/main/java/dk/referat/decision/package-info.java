/**
 * A decision (<i>beslutning</i>) on an item: its text verbatim, and the coded outcomes that index it. It keeps its id
 * for good; a correction makes a new edition, and what the old one said stays readable.
 */
@NullMarked
package dk.referat.decision;

import org.jspecify.annotations.NullMarked;
