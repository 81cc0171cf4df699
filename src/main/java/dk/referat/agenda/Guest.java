package dk.referat.agenda;

import dk.referat.journal.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is no member and takes part in one item.
 *
 * @param plan null for a guest nobody planned
 * @param actual null until the meeting was held
 */
public record Guest(
        @NotNull @Valid Party party,
        @Nullable GuestPlan plan,
        @Nullable GuestPresence actual) {}
