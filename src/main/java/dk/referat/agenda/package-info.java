/**
 * The agenda (dagsorden) of a meeting: its items (dagsordenspunkter), their sections, plan and guests.
 */
@NullMarked
package dk.referat.agenda;

import org.jspecify.annotations.NullMarked;
