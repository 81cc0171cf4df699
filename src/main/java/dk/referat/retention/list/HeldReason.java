package dk.referat.retention.list;

/** What keeps a thing that is old enough from being deleted. */
public enum HeldReason {
    NOT_CONCLUDED("Referatet er ikke godkendt"),
    TASKS_OPEN("Opfølgninger er ikke afsluttet"),
    BACKLOG_OPEN("Kommende punkter fra mødet venter stadig"),
    RECEIPT_OPEN("Et sagssystem har ikke kvitteret for den gældende udgave af en beslutning");

    private final String label;

    HeldReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
