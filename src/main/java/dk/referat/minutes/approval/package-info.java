/**
 * What members say to minutes (<i>godkendelse</i>, <i>afvigende mening</i>): each for the words that they have seen, named
 * by their content hash. When the words change, what was said to the old ones stays on record and counts no more.
 */
@NullMarked
package dk.referat.minutes.approval;

import org.jspecify.annotations.NullMarked;
