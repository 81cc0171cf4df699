/**
 * Referat (referat, the minutes of a meeting): where the program starts. Everything else is in the packages below, one
 * for each thing the domain knows.
 */
@NullMarked
package dk.referat;

import org.jspecify.annotations.NullMarked;
