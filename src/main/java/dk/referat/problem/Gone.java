package dk.referat.problem;

/** It was there once and cannot be had any more. */
public final class Gone extends Refusal {

    public Gone(String key, Object... args) {
        super(key, args);
    }
}
