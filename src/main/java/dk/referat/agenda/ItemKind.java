package dk.referat.agenda;

public enum ItemKind {
    ITEM("Punkt"),
    SUB_ITEM("Delpunkt"),
    STANDING("Fast punkt"),
    INFORMATION("Orientering"),
    BREAK("Pause"),
    LOGISTICS("Praktisk"),
    REFERENCE("Henvisning"),
    ANY_OTHER_BUSINESS("Eventuelt"),
    MINUTES_APPROVAL("Godkendelse af referat");

    private final String label;

    ItemKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
