/**
 * Versions of an agenda (<i>dagsorden</i>): what was sent out, as it was sent out. The first is made when the agenda is
 * published, others are supplementary (<i>tillægsdagsorden</i>). Who may not see an item now does not see it in any
 * version.
 */
@NullMarked
package dk.referat.minutes.agenda;

import org.jspecify.annotations.NullMarked;
