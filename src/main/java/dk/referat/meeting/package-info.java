/**
 * Meetings (møder) of a body, from plan to approved minutes.
 */
@NullMarked
package dk.referat.meeting;

import org.jspecify.annotations.NullMarked;
