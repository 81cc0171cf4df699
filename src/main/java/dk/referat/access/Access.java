package dk.referat.access;

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
