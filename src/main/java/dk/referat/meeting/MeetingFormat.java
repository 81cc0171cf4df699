package dk.referat.meeting;

public enum MeetingFormat {
    PHYSICAL("Fysisk"),
    VIRTUAL("Virtuelt"),
    HYBRID("Hybrid"),
    SITE_VISIT("Besigtigelse");

    private final String label;

    MeetingFormat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
