/** Everything at once, for those who keep it elsewhere: see {@link dk.referat.export}. */
@NullMarked
package dk.referat.overview.export;

import org.jspecify.annotations.NullMarked;
