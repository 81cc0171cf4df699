/** That something was decided which is not kept any more (kassationsspor). */
@NullMarked
package dk.referat.retention.tombstone;

import org.jspecify.annotations.NullMarked;
