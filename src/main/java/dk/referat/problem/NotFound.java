package dk.referat.problem;

/** There is no such thing, or the caller may not know that there is. */
public final class NotFound extends Refusal {

    public NotFound(String key, Object... args) {
        super(key, args);
    }
}
