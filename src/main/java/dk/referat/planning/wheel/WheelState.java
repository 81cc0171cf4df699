package dk.referat.planning.wheel;

import dk.referat.problem.Conflict;
import dk.referat.problem.Refusal;
import dk.referat.state.State;
import java.util.Optional;

public enum WheelState implements State {
    ACTIVE("Gælder"),
    CANCELLED("Aflyst");

    private final String label;

    WheelState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    boolean needsReason() {
        return this == CANCELLED;
    }

    /** For good, not for one year. */
    Optional<Refusal> refusalToBecome(WheelState next) {
        return this != next
                ? Optional.empty()
                : Optional.of(new Conflict("conflict.wheel-entry.transition", this, next));
    }
}
