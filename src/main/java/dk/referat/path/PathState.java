package dk.referat.path;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PathStepState")
public enum PathState {
    PLANNED("Planlagt"),
    DONE("Gennemført"),
    SKIPPED("Sprunget over"),
    MOVED("Flyttet");

    private final String label;

    PathState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean leadsTo(PathState other) {
        return (this == PLANNED) != (other == PLANNED);
    }

    /** Whether the step is one of the way that the matter takes. */
    boolean counts() {
        return this == PLANNED || this == DONE;
    }
}
