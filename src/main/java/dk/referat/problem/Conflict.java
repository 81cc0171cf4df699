package dk.referat.problem;

/** The state of the thing, or a rule that always holds, forbids it now. */
public final class Conflict extends Refusal {

    public Conflict(String key, Object... args) {
        super(key, args);
    }
}
