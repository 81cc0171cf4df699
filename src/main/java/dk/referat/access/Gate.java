package dk.referat.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/**
 * The form in which the caller sees a row. Queries leave out what the caller may not know of; should one not, nothing
 * is shown here either. What shows rows by it does so one by one, up to hundreds for an answer, and so does without the
 * interceptors of its class: to look for the transaction each time took a seventh of the answer's time.
 */
@ApplicationScoped
public class Gate {

    private final Caller caller;
    private final Disclosure disclosure;

    Gate(Caller caller, Disclosure disclosure) {
        this.caller = caller;
        this.disclosure = disclosure;
    }

    /** {@code whole} for those who may see all of the row, {@code neutral} for those who may only know of it. */
    public <V> V view(Gated row, Function<Audience, ? extends V> whole, Function<Audience, ? extends V> neutral) {
        Audience viewer = caller.audienceOf(row.bodyId());
        if (row.visibility().openTo(viewer)) {
            if (row.visibility().isClosed()) {
                disclosure.show(row.id());
            }
            return whole.apply(viewer);
        }
        if (!row.visibility().knownTo(viewer)) {
            throw hidden(row);
        }
        return neutral.apply(viewer);
    }

    /** For rows that are seen whole or not at all. */
    public <V> V view(Gated row, Function<Audience, ? extends V> whole) {
        return view(row, whole, viewer -> {
            throw hidden(row);
        });
    }

    /** Whether the caller may see the whole of the row. */
    public boolean isOpen(Gated row) {
        return row.visibility().openTo(caller.audienceOf(row.bodyId()));
    }

    /** The entity tag of the caller's view. */
    public String etag(Gated row) {
        return row.visibility().revisionFor(caller.audienceOf(row.bodyId())).etag();
    }

    private static IllegalStateException hidden(Gated row) {
        return new IllegalStateException(
                "A query let through a " + row.getClass().getSimpleName());
    }
}
