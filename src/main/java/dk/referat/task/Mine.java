package dk.referat.task;

/** As whom a caller is responsible, which the kind of the responsible party tells. */
public enum Mine {
    PERSON("Mine egne", "@.kind != \"UNIT\" && @.kind != \"GROUP\""),
    UNIT("Min enheds", "@.kind == \"UNIT\" || @.kind == \"GROUP\""),
    ANY("Alle", "true == true");

    private final String label;
    private final String kinds;

    Mine(String label, String kinds) {
        this.label = label;
        this.kinds = kinds;
    }

    public String label() {
        return label;
    }

    /** Finds those of the parties that one of {@code $ids} refers to. */
    String path() {
        return "$[*] ? (" + kinds + ").refs[*] ? (@.id == $ids[*])";
    }
}
