package dk.referat.overview.hints;

import org.jspecify.annotations.Nullable;

/**
 * A place that somebody should look at.
 *
 * @param field a JSON Pointer into the resource
 * @param about what is closed and may be given away there; null for what a title says of itself
 */
public record Hint(
        HintKind kind,
        Hinted resource,
        String field,
        @Nullable Hinted about) {}
