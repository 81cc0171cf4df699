package dk.referat.path;

public enum PathWarningKind {
    HEARING_AFTER_FINAL("Høring efter endelig behandling"),
    OUT_OF_ORDER("Planlagt før et tidligere trin"),
    MEETING_NOT_IN_PERIOD("Mødet ligger uden for den planlagte periode"),
    NO_MEETING_PLANNED("Intet møde planlagt");

    private final String label;

    PathWarningKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
