package dk.referat.body;

public enum BodyKind {
    EXECUTIVE_BOARD("Direktion"),
    COMMITTEE("Udvalg"),
    COUNCIL("Kommunalbestyrelse"),
    CO_DETERMINATION("Hovedudvalg/MED-udvalg"),
    MANAGEMENT_FORUM("Chefforum"),
    EXTERNAL("Eksternt forum");

    private final String label;

    BodyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
