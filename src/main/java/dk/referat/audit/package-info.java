/**
 * Who did what when and from where (<i>log</i>), without what it says. Triggers enter every write of whoever writes, in
 * its own transaction; {@link dk.referat.audit.DisclosureLog} enters what was shown that only the closed audience may
 * see, before it is sent; {@link dk.referat.audit.Sealer} chains the entries, so that it shows when one is changed,
 * missing or slipped in.
 */
@NullMarked
package dk.referat.audit;

import org.jspecify.annotations.NullMarked;
