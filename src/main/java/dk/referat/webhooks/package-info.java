/**
 * Who outside is told that something changed (<i>webhooks, abonnementer</i>): an admin registers an address and says, as
 * which audience and about which bodies and resources it is told. It gets what the feed of changes would tell that audience,
 * as a CloudEvent without content, until it has answered.
 */
@NullMarked
package dk.referat.webhooks;

import org.jspecify.annotations.NullMarked;
