/**
 * An API key (<i>adgangsnøgle</i>) is how a program or a script proves who it is. It is shown once; what is kept of it
 * cannot be turned back into it. Its prefix tells it from others in lists and logs.
 */
@NullMarked
package dk.referat.identity.key;

import org.jspecify.annotations.NullMarked;
