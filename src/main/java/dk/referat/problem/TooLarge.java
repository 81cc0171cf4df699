package dk.referat.problem;

/** The request is longer than the service takes. */
public final class TooLarge extends Refusal {

    public TooLarge(String key, Object... args) {
        super(key, args);
    }
}
