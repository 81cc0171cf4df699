/**
 * The agenda (<i>dagsorden</i>) of a meeting: its items (<i>dagsordenspunkter</i>) in order, with sub-items where one
 * item carries several matters. The sub-item is what is decided; attachments lie on the item.
 */
@NullMarked
package dk.referat.agenda;

import org.jspecify.annotations.NullMarked;
