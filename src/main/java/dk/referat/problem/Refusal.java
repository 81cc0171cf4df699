package dk.referat.problem;

/** A request refused for a reason its caller can act on. The message is the key's text in the caller's language. */
public abstract sealed class Refusal extends RuntimeException
        permits Unauthenticated,
                NotFound,
                Gone,
                Forbidden,
                Invalid,
                Conflict,
                InProgress,
                KeyReused,
                PreconditionFailed,
                PreconditionRequired,
                TooManyRequests,
                Unavailable {

    private final String key;
    private final transient Object[] args;

    Refusal(String key, Object... args) {
        // A refusal is an answer, not a failure: nobody reads its stack trace.
        super(key, null, false, false);
        this.key = key;
        this.args = args.clone();
    }

    public final String key() {
        return key;
    }

    public final Object[] args() {
        return args.clone();
    }
}
