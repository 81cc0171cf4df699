package dk.referat.journal;

public enum PartyKind {
    PERSON("Person"),
    UNIT("Enhed"),
    ROLE("Funktion"),
    GROUP("Gruppe"),
    EXTERNAL("Ekstern"),
    UNRESOLVED("Ikke afklaret");

    private final String label;

    PartyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
