package dk.referat.overview.hints;

import org.jspecify.annotations.Nullable;

/**
 * Where plan and outcome of a meeting differ, or its minutes are not whole.
 *
 * @param field a JSON Pointer into the resource
 * @param about what else it concerns
 */
public record Finding(
        FindingKind kind,
        Hinted resource,
        String field,
        @Nullable Hinted about) {}
