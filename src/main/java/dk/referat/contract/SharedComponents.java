package dk.referat.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;

import dk.referat.http.Api;
import dk.referat.http.problem.ProblemType;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The answers, headers and parameters that {@link SharedAnswers} refers to. */
final class SharedComponents {

    static final String RESPONSES = "#/components/responses/";
    static final String HEADERS = "#/components/headers/";
    static final String PARAMETERS = "#/components/parameters/";

    static final String RATE_LIMIT = "RateLimit";
    static final String RATE_LIMIT_POLICY = "RateLimit-Policy";
    static final String REQUEST_ID = "X-Request-Id";
    static final String VERSION = "API-Version";
    static final List<String> RETIREMENT = List.of("Deprecation", "Sunset");
    static final String REPLAYED = "Idempotency-Replayed";

    private static final String PROBLEM = "Problem";
    private static final String FAULT = "ProblemError";
    private static final String SCHEMAS = "#/components/schemas/";

    /** Longer header fields are refused before anybody looks at them. */
    private static final int HEADER = 8192;

    private SharedComponents() {}

    static void addTo(OpenAPI document) {
        Components components = document.getComponents();
        components.addSchema(FAULT, fault());
        components.addSchema(PROBLEM, problem());
        components.addHeader(
                "ETag",
                header("The edition of what is shown, for If-Match and If-None-Match")
                        .required(true));
        components.addHeader(
                "Location",
                header("The address of what was created").required(true).schema(uri()));
        components.addHeader(
                VERSION,
                header("The version of this contract that the service keeps").required(true));
        components.addHeader("Link", header("With `rel=\"next\"`, the address of the next page"));
        components.addHeader("Preference-Applied", header("Which wish of the header Prefer was heard: `wait=30`"));
        components.addHeader(
                "RetryAfter", header("Seconds to wait").required(true).schema(ScalarSchemas.integer("int32", 3600)));
        components.addHeader(
                RATE_LIMIT,
                header("How many requests are left, and after how many seconds all are back: `\"caller\";r=5999;t=1`"));
        components.addHeader(
                RATE_LIMIT_POLICY,
                header("How many requests one may send in how many seconds: `\"caller\";q=6000;w=60`"));
        components.addHeader(
                REQUEST_ID,
                header(
                        "By what the service's log knows the request: the client's own `X-Request-Id`, if it is of at most "
                                + "64 letters, digits, dots, dashes and underscores, or a new one"));
        components.addHeader(
                "ContentLanguage",
                header("The language of the texts")
                        .required(true)
                        .schema(type(SchemaType.STRING).addEnumeration("en").addEnumeration("da")));
        components.addHeader(
                "WwwAuthenticate", header("How a caller can say who they are").required(true));
        components.addHeader(
                REPLAYED,
                header("Present where this had been done before: the answer shows what it made, as it is by now")
                        .schema(type(SchemaType.STRING).addEnumeration("true")));
        components.addParameter(
                "IdempotencyKey",
                createParameter()
                        .name("Idempotency-Key")
                        .in(Parameter.In.HEADER)
                        .description("""
                                A key of the caller's for this one request, which is then done once however often it is \
                                sent: to be repeated with the same key and body while no answer came. Known for 24 hours, \
                                to this caller at this address. What was refused, or changes nothing, is done again.""")
                        .schema(ScalarSchemas.text(255).minLength(1).pattern("^[ -~]+$")));
        components.addParameter(
                "IfNoneMatch",
                createParameter()
                        .name("If-None-Match")
                        .in(Parameter.In.HEADER)
                        .description("`etag` of what the caller already has")
                        .schema(ScalarSchemas.text(HEADER)));
        components.addSecurityScheme(
                Api.KEY_SCHEME,
                createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name("X-API-Key")
                        .description("A key that an administrator made at `/api/v1/api-keys`"));
        components.addSecurityScheme(
                Api.TOKEN_SCHEME,
                createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description(
                                "An access token of the municipality's identity provider, judged as RFC8725 asks"));
        components.addResponse(
                "NotModified",
                createAPIResponse()
                        .description("The caller has the current edition")
                        .addHeader("ETag", createHeader().ref(HEADERS + "ETag"))
                        .addHeader(VERSION, createHeader().ref(HEADERS + VERSION))
                        .addHeader(RATE_LIMIT, createHeader().ref(HEADERS + RATE_LIMIT))
                        .addHeader(RATE_LIMIT_POLICY, createHeader().ref(HEADERS + RATE_LIMIT_POLICY))
                        .addHeader(REQUEST_ID, createHeader().ref(HEADERS + REQUEST_ID)));
    }

    static void addRetirementTo(OpenAPI document) {
        document.getComponents()
                .addHeader("Deprecation", header("Since when new programs should not call this (RFC 9745)"))
                .addHeader("Sunset", header("When this goes (RFC 8594)"));
    }

    static APIResponse notModified() {
        return createAPIResponse().ref(RESPONSES + "NotModified");
    }

    /** Refers to the answer with this status, which the document holds once. */
    static APIResponse problem(OpenAPI document, int status) {
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(candidate -> candidate.status() == status)
                .findFirst()
                .orElseThrow();
        String name = Arrays.stream(type.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        document.getComponents().addResponse(name, response(type));
        return createAPIResponse().ref(RESPONSES + name);
    }

    private static APIResponse response(ProblemType type) {
        APIResponse response = createAPIResponse()
                .description("Problem `" + type.uri() + "`")
                .addHeader("Content-Language", createHeader().ref(HEADERS + "ContentLanguage"))
                .addHeader(VERSION, createHeader().ref(HEADERS + VERSION))
                .addHeader(RATE_LIMIT, createHeader().ref(HEADERS + RATE_LIMIT))
                .addHeader(RATE_LIMIT_POLICY, createHeader().ref(HEADERS + RATE_LIMIT_POLICY))
                .addHeader(REQUEST_ID, createHeader().ref(HEADERS + REQUEST_ID))
                .content(createContent()
                        .addMediaType(
                                "application/problem+json",
                                createMediaType().schema(createSchema().ref(SCHEMAS + PROBLEM))));
        if (type == ProblemType.UNAUTHENTICATED) {
            response.addHeader("WWW-Authenticate", createHeader().ref(HEADERS + "WwwAuthenticate"));
        }
        if (type == ProblemType.CONFLICT) {
            response.addHeader(
                    "Retry-After",
                    header("Seconds to wait, where the same request is being worked on")
                            .schema(ScalarSchemas.integer("int32", 3600)));
        }
        if (type == ProblemType.UNAVAILABLE || type == ProblemType.TOO_MANY_REQUESTS) {
            response.addHeader("Retry-After", createHeader().ref(HEADERS + "RetryAfter"));
        }
        return response;
    }

    private static Schema problem() {
        return type(SchemaType.OBJECT)
                .description("Problem details (RFC 9457); members without a value are left out")
                .required(List.of("type", "title", "status", "detail"))
                .additionalPropertiesSchema(createSchema().booleanSchema(false))
                .addProperty("type", uri().description("Stable; its address explains it"))
                .addProperty("title", text("What the type means, in short"))
                .addProperty("status", ScalarSchemas.integer("int32", 599).description("That of the answer"))
                .addProperty("detail", text("What is wrong this time"))
                .addProperty("instance", uri().description("This one occurrence"))
                .addProperty("conflictsWith", uri().description("What stands in the way"))
                .addProperty(
                        "errors",
                        type(SchemaType.ARRAY)
                                .maxItems(SchemaBook.LONGEST_LIST)
                                .description("Everything that is wrong with the request")
                                .items(createSchema().ref(SCHEMAS + FAULT)));
    }

    private static Schema fault() {
        return type(SchemaType.OBJECT)
                .description("One thing that is wrong; where is said by pointer, parameter or header")
                .required(List.of("detail"))
                .additionalPropertiesSchema(createSchema().booleanSchema(false))
                .addProperty("pointer", text("JSON Pointer into the request body"))
                .addProperty("parameter", text("Query or path parameter"))
                .addProperty("header", text("Name of a header"))
                .addProperty("detail", text("What is wrong with it"));
    }

    private static Schema text(String description) {
        return ScalarSchemas.of(String.class).description(description);
    }

    private static Header header(String description) {
        return createHeader().description(description).schema(ScalarSchemas.text(HEADER));
    }

    private static Schema uri() {
        return ScalarSchemas.of(URI.class);
    }

    private static Schema type(SchemaType type) {
        return createSchema().addType(type);
    }
}
