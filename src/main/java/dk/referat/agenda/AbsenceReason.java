package dk.referat.agenda;

public enum AbsenceReason {
    INHABIL("Inhabil"),
    LEFT("Forlod mødet"),
    OTHER("Andet");

    private final String label;

    AbsenceReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
