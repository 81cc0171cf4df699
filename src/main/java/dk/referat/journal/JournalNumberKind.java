package dk.referat.journal;

public enum JournalNumberKind {
    DOCUMENT("Dokument"),
    CASE("Sag");

    private final String label;

    JournalNumberKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
