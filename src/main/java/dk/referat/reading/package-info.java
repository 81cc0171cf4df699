/**
 * Reads what is only going to be shown: past Hibernate's queries and book-keeping, which take longer than PostgreSQL does,
 * but by its mappings, in its transaction, and under the same condition on what the caller may know of.
 * One answer shows one moment.
 */
@NullMarked
package dk.referat.reading;

import org.jspecify.annotations.NullMarked;
