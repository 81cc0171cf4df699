package dk.referat.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A part of an item's text.
 *
 * @param heading verbatim, null where the text has none
 */
public record Section(
        @NotNull SectionKind kind,
        @Nullable @Size(max = 500) String heading,
        @NotNull @Size(max = 1_000_000) String text) {}
