package dk.referat.planning.backlog;

public enum BacklogState {
    OPEN("Venter"),
    SCHEDULED("På dagsorden"),
    DROPPED("Bortfaldet");

    private final String label;

    BacklogState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean leadsTo(BacklogState other) {
        return switch (this) {
            case OPEN -> other == SCHEDULED || other == DROPPED;
            case SCHEDULED, DROPPED -> other == OPEN;
        };
    }
}
