package dk.referat.problem;

/** The caller sees the thing but may not do this to it. */
public final class Forbidden extends Refusal {

    public Forbidden(String key, Object... args) {
        super(key, args);
    }
}
