package dk.referat.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How near the number lay to the decision, the nearest first. */
@Schema(name = "NumberMatchVia")
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
