package dk.referat;

import static io.restassured.RestAssured.given;

import dk.referat.http.Api;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who tests call as: one who may do everything, unless the request brings credentials or says that it has none. */
public final class Callers implements Filter {

    public static final String ADMIN_KEY = "only-for-tests-0123456789-abcdefghijkl";
    public static final String API_KEY = "X-API-Key";

    /** In place of a key: none. */
    public static final String NOBODY = "nobody";

    /** A new key that gives this role for a body by its code, or for every body. Send it as {@link #API_KEY}. */
    public static String key(String role, @Nullable String body) {
        return given().contentType(ContentType.JSON)
                .body("""
                        {"name": "%s", "grants": [{"role": "%s", "body": %s}]}
                        """.formatted(role, role, body == null ? null : '"' + body + '"'))
                .post(Api.V1 + "/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    /** A new key that gives several roles, each for a body by its code. */
    public static String key(Map<String, String> bodiesByRole) {
        String grants = bodiesByRole.entrySet().stream()
                .map(grant -> "{\"role\": \"%s\", \"body\": \"%s\"}".formatted(grant.getKey(), grant.getValue()))
                .collect(Collectors.joining(","));
        return given().contentType(ContentType.JSON)
                .body("{\"name\": \"Flere\", \"grants\": [" + grants + "]}")
                .post(Api.V1 + "/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    /** A request with this key. */
    public static RequestSpecification with(String key) {
        return given().header(API_KEY, key);
    }

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
