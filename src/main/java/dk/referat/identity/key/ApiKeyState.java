package dk.referat.identity.key;

enum ApiKeyState {
    ACTIVE("Aktiv"),
    REVOKED("Tilbagekaldt");

    private final String label;

    ApiKeyState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
