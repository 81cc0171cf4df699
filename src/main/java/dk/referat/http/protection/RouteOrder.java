package dk.referat.http.protection;

import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;

/** The order in which a request is looked at before the framework's own routes; those begin with authentication. */
public final class RouteOrder {

    public static final int FIRST = Integer.MIN_VALUE;
    static final int HEADERS = FIRST + 1;
    static final int CORS = -1000;
    public static final int ADMISSION = -990;
    static final int REQUEST_SIZE = -985;
    static final int BODY = -980;
    public static final int AUTHENTICATED = -SecurityHandlerPriorities.AUTHENTICATION + 1;

    private RouteOrder() {}
}
