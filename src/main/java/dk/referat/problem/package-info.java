/** Why the domain refuses a request (afvisning), said as a message key and its arguments; knows nothing of HTTP. */
@NullMarked
package dk.referat.problem;

import org.jspecify.annotations.NullMarked;
