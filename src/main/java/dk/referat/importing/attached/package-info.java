/**
 * Attachments (bilag): the lines that list them under an item, the list at the end of a protocol (bilagsoversigt), and the
 * attachments' own text behind it.
 */
@NullMarked
package dk.referat.importing.attached;

import org.jspecify.annotations.NullMarked;
