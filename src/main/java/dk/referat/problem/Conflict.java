package dk.referat.problem;

import org.jspecify.annotations.Nullable;

/** The state of the thing, or a rule that always holds, forbids it now. */
public final class Conflict extends Refusal {

    private final @Nullable String with;

    public Conflict(String key, Object... args) {
        this(null, key, args);
    }

    private Conflict(@Nullable String with, String key, Object... args) {
        super(key, args);
        this.with = with;
    }

    /** A conflict with something else, for programs to follow: {@code address} is its path. */
    public static Conflict with(String address, String key, Object... args) {
        return new Conflict(address, key, args);
    }

    public @Nullable String with() {
        return with;
    }
}
