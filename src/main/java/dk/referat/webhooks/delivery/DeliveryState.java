package dk.referat.webhooks.delivery;

public enum DeliveryState {
    PENDING("Afventer"),
    DELIVERED("Leveret"),
    FAILED("Opgivet");

    private final String label;

    DeliveryState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
