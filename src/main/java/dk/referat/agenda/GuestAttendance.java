package dk.referat.agenda;

public enum GuestAttendance {
    ATTENDED("Deltog"),
    ABSENT("Deltog ikke"),
    UNKNOWN("Ikke oplyst");

    private final String label;

    GuestAttendance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
