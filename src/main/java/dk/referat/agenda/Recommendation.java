package dk.referat.agenda;

import dk.referat.journal.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is proposed to be decided, and by whom. */
public record Recommendation(
        @NotBlank @Size(max = 100_000) String text,
        @Nullable @Valid Party proposer) {}
