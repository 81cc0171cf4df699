package dk.referat.contract;

import dk.referat.http.Api;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/** Adds to every operation the answers and headers it shares with others, by its path, its method and what it shows. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 10)
public class SharedAnswers implements OASFilter {

    // Approved minutes, and what they decided.
    private static final Pattern LEAVES_A_TOMBSTONE = Pattern.compile("/(meetings|decisions)/\\{id}");

    private static final Set<HttpMethod> WRITES =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        SharedComponents.addTo(document);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> complete(document, path, method, operation)));
    }

    private static void complete(OpenAPI document, String path, HttpMethod method, Operation operation) {
        Optional<Parameter> ifMatch = parameter(operation, "If-Match");
        ifMatch.ifPresent(header -> header.required(true).description("`etag` of what the change is meant for"));
        for (int status : statuses(path, method, operation, ifMatch.isPresent())) {
            addProblem(document, operation, status);
        }
        // Which steps are open depends on more than the thing that the tag is of.
        boolean ofAnother = method == HttpMethod.GET && path.endsWith("/transitions");
        boolean tagged = !ofAnother && shows(document, operation, "etag");
        operation.getResponses().getAPIResponses().keySet().forEach(status -> {
            header(operation, status, SharedComponents.VERSION);
            header(operation, status, SharedComponents.RATE_LIMIT);
            header(operation, status, SharedComponents.RATE_LIMIT_POLICY);
            header(operation, status, SharedComponents.REQUEST_ID);
        });
        header(operation, "201", "Location");
        header(operation, "202", "Location");
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (!ofAnother && status.startsWith("2") && shows(document, answer, "etag")) {
                header(operation, status, "ETag");
            }
        });
        if (tagged && method == HttpMethod.GET) {
            operation.addParameter(OASFactory.createParameter().ref(SharedComponents.PARAMETERS + "IfNoneMatch"));
            operation.getResponses().addAPIResponse("304", SharedComponents.notModified());
        }
        if (method == HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter().ref(SharedComponents.PARAMETERS + "IdempotencyKey"));
            header(operation, "200", SharedComponents.REPLAYED);
            header(operation, "201", SharedComponents.REPLAYED);
        }
        secure(path, method, operation);
        boolean feed = parameter(operation, "after").isPresent();
        if (feed || parameter(operation, "cursor").isPresent()) {
            header(operation, "200", "Link");
        }
        if (feed) {
            addProblem(document, operation, 410);
            header(operation, "200", "Preference-Applied");
        }
        operation
                .getResponses()
                .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
    }

    /** Everybody may read, and sees what is public; a resource that is for nobody unknown says so itself. */
    private static void secure(String path, HttpMethod method, Operation operation) {
        if (operation.getSecurity() != null) {
            return;
        }
        if (!path.startsWith("/api/")) {
            operation.setSecurity(List.of());
            return;
        }
        if (!WRITES.contains(method)) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
        operation.addSecurityRequirement(requirement(Api.KEY_SCHEME));
        operation.addSecurityRequirement(requirement(Api.TOKEN_SCHEME));
    }

    private static SecurityRequirement requirement(String scheme) {
        return OASFactory.createSecurityRequirement().addScheme(scheme);
    }

    private static Set<Integer> statuses(String path, HttpMethod method, Operation operation, boolean conditional) {
        Set<Integer> statuses = new TreeSet<>(Set.of(400, 406, 429, 500, 503));
        if (path.startsWith("/api/")) {
            statuses.addAll(Set.of(401, 403));
        }
        if (path.contains("{")) {
            statuses.add(404);
        }
        // Those that make one too: it may be gone when the request is repeated.
        boolean makesOne = method == HttpMethod.POST && (path.endsWith("/meetings") || path.endsWith("/decisions"));
        if (makesOne || LEAVES_A_TOMBSTONE.matcher(path).find()) {
            statuses.add(410);
        }
        if (WRITES.contains(method)) {
            statuses.add(409);
        }
        if (method == HttpMethod.POST) {
            // Not there any more when a request is repeated.
            statuses.addAll(Set.of(404, 422));
        }
        if (conditional) {
            statuses.addAll(Set.of(412, 428));
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of(408, 413, 415));
        }
        return statuses;
    }

    private static void addProblem(OpenAPI document, Operation operation, int status) {
        APIResponse own = operation.getResponses().getAPIResponse("" + status);
        boolean saysMore = own != null && own.getContent() != null;
        if (!saysMore) {
            operation.getResponses().addAPIResponse("" + status, SharedComponents.problem(document, status));
        }
    }

    private static void header(Operation operation, String status, String name) {
        APIResponse answer = operation.getResponses().getAPIResponse(status);
        if (answer != null && answer.getRef() == null) {
            Header header = OASFactory.createHeader().ref(SharedComponents.HEADERS + name);
            answer.addHeader(name, header);
        }
    }

    private static Optional<Parameter> parameter(Operation operation, String name) {
        return Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(parameters -> parameters.stream())
                .filter(parameter -> name.equals(parameter.getName()))
                .findFirst();
    }

    /** Whether what the operation answers has the member. */
    private static boolean shows(OpenAPI document, Operation operation, String member) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .anyMatch(answer -> shows(document, answer.getValue(), member));
    }

    private static boolean shows(OpenAPI document, APIResponse answer, String member) {
        return answer.getContent() != null
                && answer.getContent().getMediaTypes().values().stream()
                        .map(content -> resolve(document, content.getSchema()))
                        .anyMatch(schema -> shows(document, schema, member));
    }

    private static boolean shows(OpenAPI document, @Nullable Schema schema, String member) {
        if (schema == null) {
            return false;
        }
        if (schema.getOneOf() != null) {
            return schema.getOneOf().stream().allMatch(one -> shows(document, resolve(document, one), member));
        }
        return schema.getProperties() != null && schema.getProperties().containsKey(member);
    }

    private static @Nullable Schema resolve(OpenAPI document, @Nullable Schema schema) {
        if (schema == null || schema.getRef() == null) {
            return schema;
        }
        String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
        return document.getComponents().getSchemas().get(name);
    }
}
