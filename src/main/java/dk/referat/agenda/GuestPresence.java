package dk.referat.agenda;

public enum GuestPresence {
    ATTENDED("Deltog"),
    ABSENT("Deltog ikke"),
    UNKNOWN("Ikke oplyst");

    private final String label;

    GuestPresence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
