package dk.referat.http;

import dk.referat.problem.Invalid;
import dk.referat.problem.PreconditionFailed;
import dk.referat.problem.PreconditionRequired;
import dk.referat.problem.Violation;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** The If-Match header of a change, judged only by {@link #check}: 404, 403 and 400 go before it. */
public record IfMatch(@Nullable String header) {

    /** For changes that follow from what is there now, not from what somebody read. */
    public static final IfMatch ANY = new IfMatch("*");

    public static IfMatch of(@Nullable String header) {
        return new IfMatch(header);
    }

    /** Refuses with 428 if the header is missing, 400 if malformed, 412 unless it names {@code currentEtag}. */
    public void check(String currentEtag) {
        if (header == null) {
            throw new PreconditionRequired("precondition-required.if-match");
        }
        EntityTags tags = EntityTags.parse(header)
                .orElseThrow(() -> new Invalid(Violation.ofHeader(HttpHeaders.IF_MATCH, "invalid.not-entity-tags")));
        if (!tags.matchStrongly(currentEtag)) {
            throw new PreconditionFailed("precondition-failed.changed");
        }
    }
}
