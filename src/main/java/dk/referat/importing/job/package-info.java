/**
 * Takes in many minutes that come in one ZIP archive (<i>samlet indlæsning</i>): the archive is looked through and its
 * files are stored while the sender waits, and then taken in one by one in the background, each in a transaction with
 * the report of what became of it. So a file is taken in once, whatever is killed when, and by whichever replica; a claim
 * is a lock on its row, which is free as soon as its holder is gone.
 */
@NullMarked
package dk.referat.importing.job;

import org.jspecify.annotations.NullMarked;
