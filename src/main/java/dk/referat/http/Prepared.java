package dk.referat.http;

/** A resource that was written as JSON before. */
public final class Prepared implements Tagged {

    private final String etag;
    private final byte[] json;

    public Prepared(String etag, byte[] json) {
        this.etag = etag;
        this.json = json;
    }

    /** For a caller who is known to have it. */
    public static Prepared unchanged(String etag) {
        return new Prepared(etag, new byte[0]);
    }

    @Override
    public String etag() {
        return etag;
    }

    public int size() {
        return json.length;
    }

    byte[] json() {
        return json;
    }
}
