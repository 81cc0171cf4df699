package dk.referat.http;

/** A response that is one resource: its ETag goes into the header, and If-None-Match is answered from it. */
public interface Tagged {

    /** As in the header: strong, quotes included. */
    String etag();
}
