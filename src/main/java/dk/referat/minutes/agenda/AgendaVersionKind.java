package dk.referat.minutes.agenda;

public enum AgendaVersionKind {
    AGENDA("Dagsorden"),
    SUPPLEMENTARY("Tillægsdagsorden");

    private final String label;

    AgendaVersionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
