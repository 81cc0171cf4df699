package dk.referat.retention;

/** What becomes of a thing when its time is up. */
public enum RetentionAction {
    ARCHIVE("Afleveres til arkivet og slettes"),
    DELETE("Slettes");

    private final String label;

    RetentionAction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
