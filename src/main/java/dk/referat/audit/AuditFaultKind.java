package dk.referat.audit;

enum AuditFaultKind {
    ENTRY_CHANGED("Ændret efter forsegling"),
    ENTRY_MISSING("Mangler"),
    ENTRY_UNQUEUED("Uden om kæden"),
    SEAL_MISSING("Segl mangler");

    private final String label;

    AuditFaultKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
