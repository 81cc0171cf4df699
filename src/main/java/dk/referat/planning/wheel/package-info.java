/** The annual wheel (<i>årshjul</i>): what comes before a body in a quarter or in certain months, each year or once. */
@NullMarked
package dk.referat.planning.wheel;

import org.jspecify.annotations.NullMarked;
