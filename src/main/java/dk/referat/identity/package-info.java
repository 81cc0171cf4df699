/**
 * How a caller proves who they are (<i>log ind</i>): an API key (<i>adgangsnøgle</i>) or a token of the municipality's
 * identity provider. What follows from it, {@code access} decides.
 */
@NullMarked
package dk.referat.identity;

import org.jspecify.annotations.NullMarked;
