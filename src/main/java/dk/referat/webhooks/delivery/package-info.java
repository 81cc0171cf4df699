/**
 * How webhooks are told (<i>leverancer</i>). A follower goes along the feed of changes and leaves a delivery for each webhook
 * that is told of a change, in the transaction in which it notes how far it has come; a dispatcher takes what is due and
 * sends it until it is taken. Both run on every replica. A webhook's row is locked before anything else of it.
 */
@NullMarked
package dk.referat.webhooks.delivery;

import org.jspecify.annotations.NullMarked;
