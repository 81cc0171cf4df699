package dk.referat.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code limit} and {@code cursor}, as a bean parameter. A cursor holds only for the path and filters it came from. */
public class PageRequest {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    public int limit() {
        throw new UnsupportedOperationException();
    }

    /** How many rows to fetch: one more than shown, to know whether there is a next page. */
    public int fetch() {
        return limit() + 1;
    }

    /** The key of the last row of the page before, empty on the first page. */
    public Optional<List<String>> after() {
        throw new UnsupportedOperationException();
    }

    /** {@code rows} as fetched, {@code key} what {@link #after} gives back on the next page. */
    public <R, T> Page<T> page(List<R> rows, Function<R, List<String>> key, Function<R, T> view) {
        throw new UnsupportedOperationException();
    }
}
