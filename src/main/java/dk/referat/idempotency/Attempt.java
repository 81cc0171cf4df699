package dk.referat.idempotency;

/**
 * A request that may have been made before.
 *
 * @param seal of the key, its caller and its route
 * @param content the seal of what was sent under the key
 * @param route the path it was sent to
 */
record Attempt(String seal, String content, String caller, String route) {}
