package dk.referat.planning.standing;

public enum StandingFrequency {
    EVERY_MEETING("Hvert møde"),
    EVERY_NTH_MEETING("Hvert n. ordinære møde"),
    IN_MONTHS("I bestemte måneder");

    private final String label;

    StandingFrequency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
