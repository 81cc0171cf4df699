package dk.referat.body;

public enum PublicationPolicy {
    PUBLIC("Offentlig"),
    INTERNAL("Intern");

    private final String label;

    PublicationPolicy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
