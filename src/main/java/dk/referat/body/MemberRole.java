package dk.referat.body;

public enum MemberRole {
    CHAIR("Formand"),
    VICE_CHAIR("Næstformand"),
    MEMBER("Medlem"),
    SUBSTITUTE("Stedfortræder"),
    SECRETARY("Sekretær");

    private final String label;

    MemberRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
