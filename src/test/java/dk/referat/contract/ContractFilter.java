package dk.referat.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fails a test whose answer is not what the contract promises, or whose accepted request is not what it asks for. */
public class ContractFilter implements Filter {

    /** What the contract does not speak of: itself, its page, and the resource that only tests have. */
    private static final List<String> OUTSIDE = List.of("/openapi", "/docs", "/q/", "/api/v1/probes");

    private static final Set<String> DOCUMENTED_METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Contract contract = Contract.committed();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification specified, FilterContext context) {
        Response response = context.next(request, specified);
        String path = URI.create(request.getURI()).getPath();
        if (OUTSIDE.stream().noneMatch(path::startsWith) && DOCUMENTED_METHODS.contains(request.getMethod())) {
            String exchange = request.getMethod() + " " + path + " answered " + response.statusCode();
            Optional<ContractedOperation> operation = contract.operation(request.getMethod(), path);
            if (operation.isPresent()) {
                checkAnswer(operation.get(), response, exchange);
                checkRequest(operation.get(), request, response, exchange);
            } else {
                require(
                        Set.of(400, 404, 405, 413).contains(response.statusCode()),
                        exchange,
                        "without being documented");
            }
        }
        return response;
    }

    private void checkAnswer(ContractedOperation operation, Response response, String exchange) {
        String status = "" + response.statusCode();
        require(operation.statuses().contains(status), exchange, "which is not documented");
        for (String header : operation.requiredHeaders(status)) {
            require(response.header(header) != null, exchange, "without " + header);
        }
        byte[] body = response.asByteArray();
        if (!operation.answersContent(status)) {
            require(body.length == 0, exchange, "with a body that is not documented");
            return;
        }
        String mediaType = response.contentType();
        JsonNode schema = operation
                .answerSchema(status, mediaType)
                .orElseThrow(() -> failure(exchange, "as " + mediaType + ", which is not documented"));
        if (mediaType.contains("json")) {
            requireFits(schema, json(body), exchange, "with what its schema refuses");
        }
    }

    private void checkRequest(
            ContractedOperation operation, FilterableRequestSpecification request, Response response, String exchange) {
        if (response.statusCode() / 100 != 2 || !operation.takesBody()) {
            return;
        }
        JsonNode schema = operation
                .requestSchema(request.getContentType())
                .orElseThrow(() -> failure(exchange, "to " + request.getContentType() + ", which is not documented"));
        if (request.getContentType().contains("json")) {
            requireFits(schema, json(bytes(request.getBody())), exchange, "to a request that its schema refuses");
        }
    }

    private void requireFits(JsonNode schema, JsonNode value, String exchange, String what) {
        List<Error> faults = contract.faults(schema, value);
        require(faults.isEmpty(), exchange, what + ": " + faults);
    }

    private static void require(boolean holds, String exchange, String what) {
        if (!holds) {
            throw failure(exchange, what);
        }
    }

    private static AssertionError failure(String exchange, String what) {
        return new AssertionError(exchange + " " + what);
    }

    private static byte[] bytes(@Nullable Object body) {
        return body instanceof byte[] bytes ? bytes : String.valueOf(body).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode json(byte[] text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
