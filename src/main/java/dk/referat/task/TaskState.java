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
}
