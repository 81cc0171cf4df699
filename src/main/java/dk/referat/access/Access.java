package dk.referat.access;

/** Whether a thing is open or closed (åben, lukket). */
public enum Access {
    OPEN("Åben"),
    CLOSED("Lukket");

    private final String label;

    Access(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
