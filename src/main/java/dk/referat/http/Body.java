package dk.referat.http;

import com.fasterxml.jackson.databind.JsonNode;
import dk.referat.http.binding.Binder;
import dk.referat.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * The request body as the entity parameter of a resource method. It is parsed when asked for and not before, so that
 * a caller who may not see the thing learns nothing from how its body is judged.
 */
public final class Body<T> {

    private final Class<T> type;
    private final byte[] bytes;
    private final IfMatch ifMatch;
    private final Binder binder;
    private @Nullable T read;

    Body(Class<T> type, byte[] bytes, IfMatch ifMatch, Binder binder) {
        this.type = type;
        this.bytes = bytes;
        this.ifMatch = ifMatch;
        this.binder = binder;
    }

    /** The body bound to its type, or one {@code Invalid} with everything that is wrong with it. */
    public T read() {
        if (read == null) {
            read = binder.read(bytes, type);
        }
        return read;
    }

    /** As it was sent, for a body whose parts are read by themselves. */
    public JsonNode tree() {
        return binder.tree(bytes);
    }

    /** As {@link #read}, for PUT: members that only {@code current} has are accepted if they were sent back unchanged. */
    public T replace(Object current) {
        try {
            return binder.replace(bytes, type, current);
        } catch (Invalid e) {
            throw staleOr(e, current);
        }
    }

    /** The body as a merge patch (RFC 7396) on those members of {@code current} that the type has. */
    public T merge(Object current) {
        try {
            return binder.merge(bytes, type, current);
        } catch (Invalid e) {
            throw staleOr(e, current);
        }
    }

    /** Read-only members that differ because somebody changed the thing meanwhile are no fault of the body: 412. */
    private Invalid staleOr(Invalid invalid, Object current) {
        boolean onlyReadOnly =
                invalid.violations().stream().allMatch(v -> v.key().equals("invalid.read-only"));
        if (onlyReadOnly && ifMatch.header() != null && current instanceof Tagged tagged) {
            ifMatch.check(tagged.etag());
        }
        return invalid;
    }
}
