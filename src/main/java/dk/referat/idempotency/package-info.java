/**
 * Requests that are sent again because their answer was lost (gentagelser). A POST may bring an {@code Idempotency-Key}:
 * the transaction that does what it asks for enters the key, so that either both are there or none. A repeat is turned into
 * a GET of what was made or moved, and so shows what its caller may see of it by now. What was refused may be repeated.
 */
@NullMarked
package dk.referat.idempotency;

import org.jspecify.annotations.NullMarked;
