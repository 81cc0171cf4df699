package dk.referat.http;

/**
 * A resource that was written as JSON before.
 *
 * @param json empty where the caller is known to have it
 */
public record Prepared(String etag, byte[] json) implements Tagged {}
