/**
 * A receipt (<i>kvittering</i>): the case-management system has filed an edition of a decision. What has none is that
 * system's work list, so a decision is never lost between the two.
 */
@NullMarked
package dk.referat.decision.receipt;

import org.jspecify.annotations.NullMarked;
