package dk.referat.overview.hints;

/** What hints are about. */
public enum HintedType {
    MEETING("Møde", "meetings"),
    AGENDA_ITEM("Dagsordenspunkt", "agenda-items"),
    DECISION("Beslutning", "decisions"),
    TASK("Opfølgning", "tasks"),
    ATTACHMENT("Bilag", "attachments");

    private final String label;
    private final String collection;

    HintedType(String label, String collection) {
        this.label = label;
        this.collection = collection;
    }

    public String label() {
        return label;
    }

    String collection() {
        return collection;
    }
}
