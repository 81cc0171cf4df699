package dk.referat.webhooks.delivery;

import dk.referat.webhooks.sending.Message;
import java.time.Instant;
import java.util.UUID;

/** A delivery on its way: whatever happens to its row meanwhile. */
record Parcel(UUID webhook, UUID delivery, Instant leasedUntil, String url, Message message) {}
