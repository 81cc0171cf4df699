package dk.referat.task;

import dk.referat.problem.Conflict;
import dk.referat.problem.Refusal;
import dk.referat.state.State;
import java.util.List;
import java.util.Optional;

public enum TaskState implements State {
    OPEN("Åben"),
    IN_PROGRESS("I gang"),
    DONE("Udført"),
    CONFIRMED("Kvitteret"),
    REJECTED("Afvist"),
    CANCELLED("Bortfaldet");

    private final String label;

    TaskState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    Optional<Refusal> refusalToBecome(TaskState next) {
        return leadsTo(next) ? Optional.empty() : Optional.of(new Conflict("conflict.task.transition", this, next));
    }

    boolean leadsTo(TaskState other) {
        return switch (this) {
            case OPEN -> other == IN_PROGRESS || other == DONE || other == REJECTED || other == CANCELLED;
            case IN_PROGRESS -> other == OPEN || other == DONE || other == REJECTED || other == CANCELLED;
            case DONE -> other == CONFIRMED || other == IN_PROGRESS;
            case REJECTED -> other == OPEN || other == CANCELLED;
            case CONFIRMED, CANCELLED -> false;
        };
    }

    /** Those in which somebody still has to do something. */
    static List<TaskState> pending() {
        return List.of(OPEN, IN_PROGRESS);
    }

    boolean isPending() {
        return pending().contains(this);
    }

    boolean isFinished() {
        return this == DONE || this == CONFIRMED;
    }
}
