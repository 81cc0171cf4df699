package dk.referat.audit;

enum AuditAction {
    CREATE("Oprettet"),
    UPDATE("Ændret"),
    DELETE("Slettet"),
    READ("Vist"),
    REDACT("Sløret");

    private final String label;

    AuditAction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
