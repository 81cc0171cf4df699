package dk.referat.planning.wheel;

public enum WheelState {
    ACTIVE("Gælder"),
    CANCELLED("Aflyst");

    private final String label;

    WheelState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
