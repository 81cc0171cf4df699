package dk.referat.retention.list;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the export.
 *
 * @param id null where what the line holds has none
 */
record RetentionLine(@Size(max = 50) String type, @Nullable UUID id, Object data) {}
