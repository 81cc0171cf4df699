package dk.referat.problem;

/** The caller did not say which edition of the thing the change is meant for. */
public final class PreconditionRequired extends Refusal {

    public PreconditionRequired(String key, Object... args) {
        super(key, args);
    }
}
