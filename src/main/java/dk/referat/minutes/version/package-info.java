/** Versions of minutes as they are kept, and what the next one would be. */
@NullMarked
package dk.referat.minutes.version;

import org.jspecify.annotations.NullMarked;
