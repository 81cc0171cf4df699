/**
 * How a message gets to a receiver outside, and nowhere else: {@link dk.referat.webhooks.sending.Destinations} says which
 * addresses the service may call, so that nobody reaches through it into the municipality's own networks.
 */
@NullMarked
package dk.referat.webhooks.sending;

import org.jspecify.annotations.NullMarked;
