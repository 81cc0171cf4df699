package dk.referat.http.problem;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** What would have been possible at the path of a request; the framework's 405 and 415 don't say, as RFC 9110 asks. */
record Routes(Map<String, RuntimeResource> byMethod) {

    static Routes ofThisRequest() {
        ResteasyReactiveRequestContext context = CurrentRequestManager.get();
        RequestMapper<InitialMatch> classes =
                new RequestMapper<>(context.getDeployment().getClassMappers());
        String path = context.getPathWithoutPrefix();
        Map<String, RuntimeResource> found = new TreeMap<>();
        RequestMatch<InitialMatch> match = classes.map(path);
        while (match != null) {
            collect(match, found);
            match = classes.continueMatching(path, match);
        }
        return new Routes(found);
    }

    /** The request as a log may name it: what was written into its path is nobody's business there. */
    static String template(ContainerRequestContext request) {
        ResteasyReactiveRequestContext context = CurrentRequestManager.get();
        RuntimeResource resource = context == null ? null : context.getTarget();
        return resource == null
                ? request.getMethod()
                : request.getMethod() + " " + resource.getClassPath().template + resource.getPath().template;
    }

    private static void collect(RequestMatch<InitialMatch> match, Map<String, RuntimeResource> found) {
        String rest = match.remaining.isEmpty() ? "/" : match.remaining;
        Arrays.stream(match.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .map(handler -> ((ClassRoutingHandler) handler).getMappers())
                .forEach(mappers -> mappers.forEach((method, mapper) -> {
                    RequestMatch<RuntimeResource> resource = method == null ? null : mapper.map(rest);
                    if (resource != null) {
                        found.putIfAbsent(method, resource.value);
                    }
                }));
    }

    Set<String> methods() {
        Set<String> methods = new TreeSet<>(byMethod.keySet());
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        return methods;
    }

    /** The media types that a request with this method may have. */
    String consumed(String method) {
        RuntimeResource resource = byMethod.get(method);
        if (resource == null) {
            return "";
        }
        // Resources say only what differs from JSON.
        return resource.getConsumes().isEmpty() ? MediaType.APPLICATION_JSON : join(resource.getConsumes().stream());
    }

    String produced(String method) {
        RuntimeResource resource = byMethod.get(method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method);
        return resource == null || resource.getProduces() == null
                ? ""
                : join(Stream.of(resource.getProduces().getSortedOriginalMediaTypes()));
    }

    private static String join(Stream<MediaType> types) {
        return types.map(type -> type.getType() + "/" + type.getSubtype())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
