/** Every error as a problem document (fejlsvar, RFC 9457) in the caller's language. */
@NullMarked
package dk.referat.http.problem;

import org.jspecify.annotations.NullMarked;
