package dk.referat.problem;

/** Nobody knows who is calling: credentials are missing, or worth nothing. */
public final class Unauthenticated extends Refusal {

    public Unauthenticated(String key, Object... args) {
        super(key, args);
    }
}
