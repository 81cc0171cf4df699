package dk.referat.importing.job;

/** What became of a file. */
public enum ImportFileOutcome {
    CREATED("Oprettet"),
    ALREADY_IMPORTED("Allerede indlæst"),
    NOTHING("Intet ændret"),
    CONFLICT("Strider mod det, der er"),
    INVALID("Kan ikke læses"),
    GIVEN_UP("Opgivet"),
    SKIPPED("Sprunget over");

    private final String label;

    ImportFileOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
