/**
 * What happened to every resource, in an order that others can follow (<i>ændringer</i>). Triggers tell of a change in the
 * transaction that makes it, {@link dk.referat.changes.Sequencer} numbers what has been committed, without a gap, and
 * {@link dk.referat.changes.ChangeReader} reads behind a number what a caller may be told: {@code table change} is only
 * ever added to at its end, so whoever remembers a {@link dk.referat.changes.Position} misses nothing and sees nothing
 * twice. What a row means to whom says {@link dk.referat.changes.Change}; numbers are for nobody outside, because they
 * count what is hidden.
 *
 * <p>A table of new resources joins by {@code select tell_changes_of('table')} in its migration and a
 * {@link dk.referat.changes.ResourceType}.
 */
@NullMarked
package dk.referat.changes;

import org.jspecify.annotations.NullMarked;
