package dk.referat.importing;

/** What an import did. */
public enum ImportOutcome {
    CREATED("Oprettet"),
    ATTACHED("Tilføjet"),
    ALREADY_IMPORTED("Allerede indlæst"),
    NOTHING("Intet ændret");

    private final String label;

    ImportOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
