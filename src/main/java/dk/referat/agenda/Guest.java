package dk.referat.agenda;

import dk.referat.journal.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
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
        @Nullable GuestPresence actual) {

    /** The same guest at another meeting, if this is somebody whom it was planned with. */
    Optional<Guest> toCome() {
        return plan == GuestPlan.INVITED ? Optional.of(new Guest(party, plan, null)) : Optional.empty();
    }
}
