/**
 * An attachment (<i>bilag</i>) lies on an item, perhaps for one of its decisions. Only what the agenda shows of it is
 * kept here; the file lives in the case-management system.
 */
@NullMarked
package dk.referat.attachment;

import org.jspecify.annotations.NullMarked;
