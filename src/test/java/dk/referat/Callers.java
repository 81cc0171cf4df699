package dk.referat;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Who tests call as: one who may do everything, unless the request brings credentials or says that it has none. */
public final class Callers implements Filter {

    public static final String ADMIN_KEY = "only-for-tests-0123456789-abcdefghijkl";
    public static final String API_KEY = "X-API-Key";

    /** In place of a key: none. */
    public static final String NOBODY = "nobody";

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification specified, FilterContext context) {
        String key = request.getHeaders().getValue(API_KEY);
        if (NOBODY.equals(key)) {
            request.removeHeader(API_KEY);
        } else if (key == null && !request.getHeaders().hasHeaderWithName("Authorization")) {
            request.header(API_KEY, ADMIN_KEY);
        }
        return context.next(request, specified);
    }
}
