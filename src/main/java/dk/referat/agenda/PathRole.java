package dk.referat.agenda;

/** What a body does with a matter at one step of its way (sagsgang). */
public enum PathRole {
    DISCUSSION("Drøftelse"),
    HEARING("Høring"),
    FIRST_READING("1. behandling"),
    SECOND_READING("2. behandling"),
    RECOMMENDATION("Indstilling"),
    FINAL("Endelig behandling"),
    INFORMATION("Orientering"),
    FOLLOW_UP("Opfølgning");

    private final String label;

    PathRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
