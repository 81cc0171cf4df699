package dk.referat.webhooks;

/** Who disabled a webhook: its receiver does by answering 410 again and again. */
public enum DisabledBy {
    ADMIN("Administrator"),
    RECEIVER("Modtageren");

    private final String label;

    DisabledBy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
