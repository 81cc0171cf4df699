/**
 * Minutes (<i>referat</i>): what a meeting decided, as it was approved. Each approval makes a version that never changes
 * again, with a content hash for every audience; reopened minutes are approved anew as the next version, and until then
 * the last one stands. Two things may still happen to a version: what is closed later is closed in every version, and a
 * redaction takes unlawful text out of every version. The hash on record stays, so that it shows.
 *
 * <p>A member may have it put on record that they dissent (<i>afvigende mening</i>, kommunestyrelsesloven § 13, stk. 2).
 * How many did shows to whoever sees the minutes; who they are and what they say to the closed audience only, because
 * nobody has looked at whether it may be published.
 */
@NullMarked
package dk.referat.minutes;

import org.jspecify.annotations.NullMarked;
