package dk.referat.idempotency;

import static io.restassured.RestAssured.given;

import dk.referat.Callers;
import dk.referat.importing.job.Archives;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.stream.Stream;

/** Gives a POST a key, and sends it again. */
final class Keyed implements Filter {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private final String key = UUID.randomUUID().toString();
    private FilterableRequestSpecification sent;
    private Response answer;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification specified, FilterContext context) {
        if (!request.getMethod().equals("POST")) {
            return context.next(request, specified);
        }
        request.header(KEY, key);
        sent = request;
        answer = context.next(request, specified);
        return answer;
    }

    Response answer() {
        return answer;
    }

    /** The same request once more, in every byte that counts. */
    Response repeat() {
        RequestSpecification again = given().urlEncodingEnabled(false).noFilters();
        Stream.of("If-Match", Callers.API_KEY, KEY)
                .filter(name -> sent.getHeaders().hasHeaderWithName(name))
                .forEach(name -> again.header(name, sent.getHeaders().getValue(name)));
        Object body = sent.getBody();
        if (body == null) {
            return again.noContentType().post(sent.getURI());
        }
        again.contentType(sent.getContentType());
        if (body instanceof byte[] bytes) {
            again.config(Archives.SENT_AS_THEY_ARE).body(bytes);
        } else {
            again.body(body.toString());
        }
        return again.post(sent.getURI());
    }
}
