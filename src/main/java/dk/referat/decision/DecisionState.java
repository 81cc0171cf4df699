package dk.referat.decision;

public enum DecisionState {
    DRAFT("Udkast"),
    CONFIRMED("Endelig"),
    RETRACTED("Tilbagekaldt");

    private final String label;

    DecisionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean leadsTo(DecisionState other) {
        return switch (this) {
            case DRAFT -> other == CONFIRMED;
            case CONFIRMED -> other == RETRACTED;
            case RETRACTED -> false;
        };
    }
}
