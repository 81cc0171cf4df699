package dk.referat.overview.hints;

public enum FindingKind {
    PLANNED_NOT_DECIDED("Planlagt uden beslutning"),
    DECIDED_NOT_PLANNED("Besluttet uden at være planlagt"),
    GUEST_DID_NOT_COME("Indbudt gæst deltog ikke"),
    ATTACHMENT_NOT_LISTED("Nævnt bilag mangler på listen"),
    TASK_WITHOUT_RESPONSIBLE("Opfølgning uden ansvarlig"),
    CLOSED_TITLE_IN_OPEN_TEXT("Titlen på noget lukket står i åben tekst");

    private final String label;

    FindingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
