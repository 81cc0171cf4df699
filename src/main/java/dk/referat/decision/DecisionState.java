package dk.referat.decision;

import dk.referat.state.State;

public enum DecisionState implements State {
    DRAFT("Udkast"),
    CONFIRMED("Endelig"),
    RETRACTED("Tilbagekaldt");

    private final String label;

    DecisionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    boolean needsReason() {
        return this == RETRACTED;
    }

    boolean leadsTo(DecisionState other) {
        return switch (this) {
            case DRAFT -> other == CONFIRMED;
            case CONFIRMED -> other == RETRACTED;
            case RETRACTED -> false;
        };
    }
}
