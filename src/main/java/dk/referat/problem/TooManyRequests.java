package dk.referat.problem;

/** The caller has used up what one may ask for in a while. */
public final class TooManyRequests extends Refusal {

    private final long retryAfterSeconds;

    public TooManyRequests(String key, long retryAfterSeconds) {
        super(key, retryAfterSeconds);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
