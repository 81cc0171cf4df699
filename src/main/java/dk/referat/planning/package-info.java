/**
 * Planning: what is to come before a body that no agenda has yet. Standing items, the backlog and the annual wheel
 * (<i>årshjul</i>) propose lines for coming agendas; nothing is added until a secretary accepts it.
 */
@NullMarked
package dk.referat.planning;

import org.jspecify.annotations.NullMarked;
