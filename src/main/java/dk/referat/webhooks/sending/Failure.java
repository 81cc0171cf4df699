package dk.referat.webhooks.sending;

/** Why a message did not arrive; no more than that. */
public enum Failure {
    NOT_ALLOWED("Adressen er ikke tilladt"),
    UNREACHABLE("Ingen forbindelse"),
    TIMED_OUT("Intet svar i tide"),
    REFUSED("Afvist af modtageren");

    private final String label;

    Failure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
