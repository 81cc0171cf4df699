package dk.referat.task;

public enum TaskState {
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

    public String label() {
        return label;
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

    /** Whether somebody still has to do something. */
    static java.util.List<TaskState> pending() {
        return java.util.List.of(OPEN, IN_PROGRESS);
    }
}
