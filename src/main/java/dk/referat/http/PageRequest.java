package dk.referat.http;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** {@code limit} and {@code cursor}, as a bean parameter. A cursor holds only for the path and filters it came from. */
public class PageRequest {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    static final String CURSOR = "cursor";
    static final String LIMIT = "limit";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @QueryParam(LIMIT)
    @Min(1)
    @Max(MAX_LIMIT)
    @Schema(defaultValue = "" + DEFAULT_LIMIT)
    @Parameter(description = "How many items to answer at most")
    @Nullable
    Integer limit;

    @QueryParam(CURSOR)
    @Parameter(description = "`next` of the page before, from a request with the same filters")
    @Nullable
    String cursor;

    @Context
    UriInfo uri;

    public int limit() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    /** How many rows to fetch: one more than shown, to know whether there is a next page. */
    public int fetch() {
        return limit() + 1;
    }

    /** The key of the last row of the page before, empty on the first page. */
    public Optional<List<String>> after() {
        return Optional.ofNullable(cursor).map(text -> cursors().read(text, uri));
    }

    /** Where ids are the key: the one to go on behind, which on the first page comes before all. */
    public UUID afterId() {
        return after().map(key -> UUID.fromString(key.get(0))).orElse(BEFORE_ALL);
    }

    /** {@code rows} as fetched, {@code key} what {@link #after} gives back on the next page. */
    public <R, T> Page<T> page(List<R> rows, Function<R, List<String>> key, Function<R, T> view) {
        List<R> shown = rows.subList(0, Math.min(rows.size(), limit()));
        boolean more = rows.size() > limit();
        String next = more ? cursors().write(key.apply(shown.get(shown.size() - 1)), uri) : null;
        return new Page<>(shown.stream().map(view).toList(), next, null);
    }

    // A bean parameter inside a record is made without CDI, so nothing can be injected.
    private static Cursors cursors() {
        return CDI.current().select(Cursors.class).get();
    }
}
