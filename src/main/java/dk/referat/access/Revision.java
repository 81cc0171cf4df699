package dk.referat.access;

import java.time.Instant;

/**
 * How often and when the view of one audience changed.
 *
 * @param version counts from 1; a transaction moves it by one at most
 * @param modifiedAt the start of the transaction that moved it, by the database's clock
 */
public record Revision(Audience audience, long version, Instant modifiedAt) {

    /** A strong entity tag (RFC 9110, section 8.8.3), quotes included. */
    public String etag() {
        return '"' + audience.letter() + version + '"';
    }
}
