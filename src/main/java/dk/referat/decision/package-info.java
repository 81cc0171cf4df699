/**
 * Decisions (beslutninger) taken on the items of an agenda.
 */
@NullMarked
package dk.referat.decision;

import org.jspecify.annotations.NullMarked;
