package dk.referat.problem;

/** What has to be done for the answer cannot be done just now; it may be later. */
public final class Unavailable extends Refusal {

    public Unavailable(String key, Object... args) {
        super(key, args);
    }
}
