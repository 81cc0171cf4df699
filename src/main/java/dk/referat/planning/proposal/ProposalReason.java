package dk.referat.planning.proposal;

public enum ProposalReason {
    EVERY_MEETING("På hvert møde"),
    NTH_MEETING("Igen efter et antal møder"),
    IN_MONTHS("I bestemte måneder"),
    POSTPONED("Udsat"),
    NOT_TREATED("Ikke behandlet"),
    CANCELLED_MEETING("Fra et aflyst møde"),
    TASK("Fra en opfølgning"),
    IMPORT("Fra et indlæst referat"),
    MANUAL("Sat på listen"),
    DEADLINE("Frist"),
    QUARTER("I kvartalet"),
    MONTH("I måneden"),
    PATH("Planlagt i sagsgangen");

    private final String label;

    ProposalReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
