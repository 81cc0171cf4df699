package dk.referat.importing.job;

/** Why a job was given up. */
public enum ImportJobFailure {
    NOT_PERMITTED("Afsenderen må ikke længere indlæse"),
    EXPIRED("Ventede for længe");

    private final String label;

    ImportJobFailure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
