package dk.referat.http;

/** Where the API lives; resources write {@code @Path(Api.V1 + "/meetings")}. */
public final class Api {

    public static final String V1 = "/api/v1";

    /** Of the contract; its first number stands in every path. */
    public static final String VERSION = "1.0.0";

    public static final String MERGE_PATCH = "application/merge-patch+json";

    public static final String JSON_LINES = "application/x-ndjson";

    /** The ways to say who is calling, as the contract names them. */
    public static final String KEY_SCHEME = "apiKey";

    public static final String TOKEN_SCHEME = "bearer";

    private Api() {}
}
