package dk.referat.retention.list;

/** What became of a thing on a list. */
public enum RetentionOutcome {
    HELD("Tilbageholdt"),
    LEFT_OUT("Undtaget ved bekræftelsen"),
    CHANGED("Ændret siden udlæsningen og derfor ikke slettet"),
    DELETED("Slettet");

    private final String label;

    RetentionOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
