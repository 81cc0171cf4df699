package dk.referat.importing.job;

/** How far a job is. */
public enum ImportJobState {
    QUEUED("I kø"),
    RUNNING("I gang"),
    DONE("Færdig"),
    CANCELLED("Afbrudt"),
    FAILED("Opgivet");

    private final String label;

    ImportJobState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean isFinal() {
        return this != QUEUED && this != RUNNING;
    }
}
