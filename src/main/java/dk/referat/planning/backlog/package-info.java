/**
 * The backlog (<i>kommende punkter</i>): matters that wait for an agenda, with where they come from. A matter that was
 * postponed, not treated, or on the agenda of a cancelled meeting leaves an entry by itself.
 */
@NullMarked
package dk.referat.planning.backlog;

import org.jspecify.annotations.NullMarked;
