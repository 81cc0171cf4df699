package dk.referat.agenda;

public enum GuestPlan {
    INVITED("Inviteret"),
    NOT_ATTENDING("Deltager ikke");

    private final String label;

    GuestPlan(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
