package dk.referat.planning.backlog;

import dk.referat.problem.Conflict;
import dk.referat.problem.Refusal;
import dk.referat.state.State;
import java.util.Optional;

public enum BacklogState implements State {
    OPEN("Venter"),
    SCHEDULED("På dagsorden"),
    DROPPED("Bortfaldet");

    private final String label;

    BacklogState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    boolean needsReason() {
        return this == DROPPED;
    }

    Optional<Refusal> refusalToBecome(BacklogState next) {
        return leadsTo(next)
                ? Optional.empty()
                : Optional.of(new Conflict("conflict.backlog-entry.transition", this, next));
    }

    boolean leadsTo(BacklogState other) {
        return switch (this) {
            case OPEN -> other == SCHEDULED || other == DROPPED;
            case SCHEDULED, DROPPED -> other == OPEN;
        };
    }
}
