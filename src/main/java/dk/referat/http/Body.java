package dk.referat.http;

/**
 * The request body as the entity parameter of a resource method. It is parsed when asked for and not before, so that
 * a caller who may not see the thing learns nothing from how its body is judged.
 */
public final class Body<T> {

    Body() {}

    /** The body bound to its type, or one {@code Invalid} with everything that is wrong with it. */
    public T read() {
        throw new UnsupportedOperationException();
    }

    /** As {@link #read}, for PUT: members that only {@code current} has are accepted if they were sent back unchanged. */
    public T replace(Object current) {
        throw new UnsupportedOperationException();
    }

    /** The body as a merge patch (RFC 7396) on those members of {@code current} that the type has. */
    public T merge(Object current) {
        throw new UnsupportedOperationException();
    }
}
