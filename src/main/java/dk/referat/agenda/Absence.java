package dk.referat.agenda;

import dk.referat.journal.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A member who is at the meeting and takes no part in one item. */
public record Absence(
        @NotNull @Valid Party party,
        @NotNull AbsenceReason reason,
        @Nullable @Size(max = 2000) String note) {}
