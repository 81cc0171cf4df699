package dk.referat.external;

public enum LoadResult {
    CREATED("Oprettet"),
    UPDATED("Ændret"),
    UNCHANGED("Uændret"),
    CONFLICT("Ændret her siden sidst"),
    ERROR("Afvist");

    private final String label;

    LoadResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
