package dk.referat.export;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing, or what begins or ends the export.
 *
 * @param id of what has no id of its own, that of the thing it belongs to; null at the beginning and the end
 */
public record ExportLine(ExportLineType type, @Nullable UUID id, Object data) {}
