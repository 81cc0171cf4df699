/**
 * JSON (and query text) bound to records strictly and component by component, so that one wrong member hides no other.
 */
@NullMarked
package dk.referat.http.binding;

import org.jspecify.annotations.NullMarked;
