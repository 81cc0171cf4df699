package dk.referat.http;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list.
 *
 * @param next the cursor of the stretch that follows, null at the end
 * @param asOf what to ask {@code modifiedSince} with next time; null where nobody asked
 */
public record Page<T>(
        List<T> items,
        @Nullable @Size(max = 4096) String next,
        @Nullable Instant asOf) {

    public Page {
        items = List.copyOf(items);
    }

    /** A list that is never long enough to be paged. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, null);
    }

    public Page<T> asOf(Instant moment) {
        return new Page<>(items, next, moment);
    }
}
