package dk.referat.retention.tombstone;

/** What leaves a tombstone. */
public enum DecidedType {
    MEETING("Møde med godkendt referat"),
    DECISION("Beslutning");

    private final String label;

    DecidedType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
