package dk.referat.problem;

/** The same request is being worked on, or was a moment ago. */
public final class InProgress extends Refusal {

    public InProgress() {
        super("conflict.in-progress");
    }
}
