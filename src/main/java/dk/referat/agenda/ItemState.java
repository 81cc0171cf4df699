package dk.referat.agenda;

public enum ItemState {
    DRAFT("Kladde"),
    READY("Klar"),
    APPROVED("Godkendt til dagsorden"),
    TREATED("Behandlet"),
    NOT_TREATED("Ikke behandlet"),
    POSTPONED("Udsat"),
    WITHDRAWN("Udgået"),
    NO_OUTCOME_RECORDED("Intet noteret");

    private final String label;

    ItemState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
