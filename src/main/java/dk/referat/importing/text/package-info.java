/**
 * The text as lines: cleaned of what file formats leave in it, with page numbers and running heads told apart, known
 * headings recognised, and a ledger of where each line went.
 */
@NullMarked
package dk.referat.importing.text;

import org.jspecify.annotations.NullMarked;
