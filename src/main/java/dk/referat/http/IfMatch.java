package dk.referat.http;

import org.jspecify.annotations.Nullable;

/** The If-Match header of a change, judged only by {@link #check}: 404, 403 and 400 go before it. */
public record IfMatch(@Nullable String header) {

    public static IfMatch of(@Nullable String header) {
        return new IfMatch(header);
    }

    /** Refuses with 428 if the header is missing, 400 if malformed, 412 unless it names {@code currentEtag}. */
    public void check(String currentEtag) {
        throw new UnsupportedOperationException();
    }
}
