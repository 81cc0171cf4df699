package dk.referat.problem;

/** One of many things that were to be done together could not be; its cause says why. */
public final class PartFailed extends RuntimeException {

    private final String pointer;
    private final RuntimeException failure;

    /** {@code pointer} is where the part stands in what was sent. */
    public PartFailed(String pointer, RuntimeException cause) {
        super(pointer, cause, false, false);
        this.pointer = pointer;
        failure = cause;
    }

    public String pointer() {
        return pointer;
    }

    public RuntimeException failure() {
        return failure;
    }
}
