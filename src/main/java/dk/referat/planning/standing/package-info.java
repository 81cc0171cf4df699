/** Standing items (<i>faste punkter</i>): what comes before a body again and again by a rule. */
@NullMarked
package dk.referat.planning.standing;

import org.jspecify.annotations.NullMarked;
