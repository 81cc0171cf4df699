package dk.referat.agenda;

public enum SectionKind {
    SUMMARY("Resumé"),
    CASE_PRESENTATION("Sagsfremstilling"),
    SUPPLEMENTARY("Supplerende sagsfremstilling"),
    ECONOMY("Økonomiske konsekvenser"),
    LEGAL("Lovgrundlag"),
    HEARING("Høring"),
    RECOMMENDATION("Indstilling"),
    OTHER("Andet");

    private final String label;

    SectionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
