/** The clock (ur) everybody asks, and what day it is where the municipality is. */
@NullMarked
package dk.referat.time;

import org.jspecify.annotations.NullMarked;
