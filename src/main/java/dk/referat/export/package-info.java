/**
 * Everything that is kept (<i>udtræk</i>), as lines that stand for themselves: what each feature has, it says by an
 * {@link dk.referat.export.ExportSource}; {@link dk.referat.export.Exporter} writes it.
 */
@NullMarked
package dk.referat.export;

import org.jspecify.annotations.NullMarked;
