package dk.referat.problem;

/** Somebody changed the thing since the caller read it. */
public final class PreconditionFailed extends Refusal {

    public PreconditionFailed(String key, Object... args) {
        super(key, args);
    }
}
