/**
 * Who is calling and what they see; access (adgang) is what a thing says of itself.
 */
@NullMarked
package dk.referat.access;

import org.jspecify.annotations.NullMarked;
