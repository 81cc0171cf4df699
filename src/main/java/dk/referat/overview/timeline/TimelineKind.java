package dk.referat.overview.timeline;

/** In the order in which they stand on one day. */
public enum TimelineKind {
    PATH_STEP("Trin i sagsgangen"),
    ITEM("Dagsordenspunkt"),
    DECISION("Beslutning");

    private final String label;

    TimelineKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
