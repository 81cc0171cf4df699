package dk.referat.meeting;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What was said when something came into its state. */
@Embeddable
public record StateNote(
        @Nullable String stateReason, @Nullable String stateComment) {

    private static final StateNote NONE = new StateNote(null, null);

    /** Nothing said is not kept. */
    public static StateNote of(@Nullable StateNote kept) {
        return requireNonNullElse(kept, NONE);
    }
}
