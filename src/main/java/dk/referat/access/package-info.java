/**
 * Who is calling and what they may see. Access (<i>adgang</i>) is open (<i>åben</i>) or closed (<i>lukket</i>); what
 * follows from it and from publication is the lowest {@link dk.referat.access.Audience} that sees a row, which the
 * database keeps with the row.
 */
@NullMarked
package dk.referat.access;

import org.jspecify.annotations.NullMarked;
