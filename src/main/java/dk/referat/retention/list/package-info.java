/**
 * What is due for the archive or for deletion (kassationsliste), from the day it is drawn up until each thing on it is
 * deleted or has stayed. The database alone decides what may go, see V135.
 */
@NullMarked
package dk.referat.retention.list;

import org.jspecify.annotations.NullMarked;
