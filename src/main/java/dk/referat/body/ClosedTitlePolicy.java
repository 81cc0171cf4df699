package dk.referat.body;

public enum ClosedTitlePolicy {
    SHOW("Vis titel"),
    NEUTRAL("Neutral titel"),
    HIDE("Skjul");

    private final String label;

    ClosedTitlePolicy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
