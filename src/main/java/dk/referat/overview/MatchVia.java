package dk.referat.overview;

/** How near the number lay to the decision, the nearest first. */
public enum MatchVia {
    DECISION("Beslutning"),
    ITEM("Punkt"),
    PARENT_ITEM("Overordnet punkt");

    private final String label;

    MatchVia(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
