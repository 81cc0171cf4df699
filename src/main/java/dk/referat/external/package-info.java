/**
 * What other systems load here (<i>indlæsning</i>), each thing under the name that it has there, so that a load can be
 * repeated: the first creates it, a changed one changes it, the same one changes nothing, and what was edited here
 * meanwhile stands until the loader says otherwise. What is loaded goes the way of all changes, through the features.
 */
@NullMarked
package dk.referat.external;

import org.jspecify.annotations.NullMarked;
