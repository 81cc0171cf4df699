/**
 * A body (<i>udvalg</i>, <i>organ</i>) holds meetings: a committee, the council, the executive board. Its policies say
 * whether its minutes are for the public or for employees, and what lower audiences learn of a closed attachment's
 * title. Its memberships (<i>medlemskab</i>) have a beginning and an end.
 */
@NullMarked
package dk.referat.body;

import org.jspecify.annotations.NullMarked;
