package dk.referat.http;

import org.jspecify.annotations.Nullable;

/** The If-None-Match header of a read: what its sender has already. One that is malformed names nothing. */
public record IfNoneMatch(@Nullable String header) {

    public boolean isAbsent() {
        return header == null;
    }

    public boolean names(String currentEtag) {
        return header != null
                && EntityTags.parse(header)
                        .filter(tags -> tags.matchWeakly(currentEtag))
                        .isPresent();
    }
}
