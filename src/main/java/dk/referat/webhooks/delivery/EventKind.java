package dk.referat.webhooks.delivery;

/** What a receiver is told. */
enum EventKind {
    CHANGE,
    /** Nothing: somebody tries whether it arrives. */
    PING,
    /** It may have missed something. */
    RESYNCHRONIZATION
}
