package dk.referat.task;

public enum TaskStepKind {
    MOVED("Ny tilstand"),
    DELEGATED("Uddelegeret"),
    DEADLINE_CHANGED("Ny frist");

    private final String label;

    TaskStepKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
