package dk.referat.changes;

/** What a change is to one audience; another may see another. */
public enum ChangeKind {
    CREATED("Kommet til"),
    UPDATED("Ændret"),
    CLOSED("Lukket"),
    OPENED("Åbnet"),
    DELETED("Væk");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
