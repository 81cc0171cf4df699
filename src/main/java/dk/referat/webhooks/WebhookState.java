package dk.referat.webhooks;

public enum WebhookState {
    ACTIVE("Aktiv"),
    DISABLED("Slået fra");

    private final String label;

    WebhookState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
