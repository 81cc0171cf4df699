package dk.referat.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What was done under the same key.
 *
 * @param same whether the same was sent
 * @param status of its answer; null where the operation answers repeats itself
 * @param address where what it made or moved is
 */
record Earlier(boolean same, @Nullable Integer status, String address) {}
