package dk.referat.export;

import java.util.Map;

/**
 * How an export ends; one without it was cut off.
 *
 * @param counts how many lines there are of each type
 * @param sha256 over the bytes of all lines between this and the first, with the line feed that ends each: two exports
 *     of the same content have the same
 */
public record ExportEnd(Map<ExportLineType, Long> counts, String sha256) {}
