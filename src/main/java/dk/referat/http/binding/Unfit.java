package dk.referat.http.binding;

/** A value that its type can't take: the message key that says why, with its arguments. */
public final class Unfit extends Exception {

    private final String key;
    private final transient Object[] args;

    Unfit(String key, Object... args) {
        super(key, null, false, false);
        this.key = key;
        this.args = args;
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args;
    }
}
