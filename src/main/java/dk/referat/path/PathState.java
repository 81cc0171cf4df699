package dk.referat.path;

import dk.referat.problem.Conflict;
import dk.referat.problem.Refusal;
import dk.referat.state.State;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PathStepState")
public enum PathState implements State {
    PLANNED("Planlagt"),
    DONE("Gennemført"),
    SKIPPED("Sprunget over"),
    MOVED("Flyttet");

    private final String label;

    PathState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Only what goes as planned needs none. */
    boolean needsReason() {
        return this != DONE;
    }

    Optional<Refusal> refusalToBecome(PathState next) {
        return leadsTo(next)
                ? Optional.empty()
                : Optional.of(new Conflict("conflict.path-step.transition", this, next));
    }

    boolean leadsTo(PathState other) {
        return (this == PLANNED) != (other == PLANNED);
    }

    /** Whether the step is one of the way that the matter takes. */
    boolean counts() {
        return this == PLANNED || this == DONE;
    }
}
