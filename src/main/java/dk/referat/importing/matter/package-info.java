/**
 * The matters under an item: planned ones as list entries or as rows of a timetable, decided ones under headings of their
 * own, and which of them are the same.
 */
@NullMarked
package dk.referat.importing.matter;

import org.jspecify.annotations.NullMarked;
