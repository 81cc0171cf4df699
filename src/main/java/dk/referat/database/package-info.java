/**
 * The database (database) that comes along: where none is configured, a PostgreSQL server is started that keeps its data
 * in a folder of the user's, durably and closed to every other user of the machine. It is unpacked, initialised, watched
 * and stopped here; the rest of the program sees a JDBC URL. And, whichever database it is, whether it answers.
 */
@NullMarked
package dk.referat.database;

import org.jspecify.annotations.NullMarked;
