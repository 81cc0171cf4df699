package dk.referat.retention;

/** What a rule is about. */
public enum RetentionKind {
    MEETING("Møde med alt, hvad det rummer, regnet fra mødets dato"),
    TASK("Afsluttet opfølgning, regnet fra afslutningen"),
    SOURCE_TEXT("Kildetekst til et referat, regnet fra indlæsningen"),
    IMPORT_JOB("Overstået indlæsning af et arkiv, regnet fra afslutningen");

    private final String label;

    RetentionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
